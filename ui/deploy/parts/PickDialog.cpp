// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/PickDialog.h"

#include "dialogs/DialogSize.h"
#include "widgets/FilterField.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int PickLineCharacters = 50;

} // namespace

PickDialog::PickDialog(const QString &title, const QStringList &names, const QString &empty, QWidget *parent)
    : QDialog(parent)
    , m_filter(new FilterField(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(empty, this))
    , m_pick(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("pickDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setAccessibleName(title);
    m_list->addItems(names);
    m_list->setVisible(!names.isEmpty());
    m_filter->setVisible(!names.isEmpty());
    m_empty->setWordWrap(true);
    m_empty->setVisible(names.isEmpty());
    m_pick->setObjectName(QStringLiteral("pickChosen"));
    m_pick->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_pick, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pick, &QPushButton::clicked, this, &PickDialog::take);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PickDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &PickDialog::showChoice);
    connect(m_filter, &FilterField::textChanged, this, &PickDialog::showMatches);
    m_filter->setCounts(m_list->count(), m_list->count());
    retranslate();
    showChoice();
    fitToText(*this, PickLineCharacters);
    m_filter->edit()->setFocus();
}

void PickDialog::setCurrent(const QString &name)
{
    const QList<QListWidgetItem *> found = m_list->findItems(name, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.constFirst());
}

void PickDialog::showMatches(const QString &text)
{
    int shown = 0;
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isMatch = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!isMatch);
        shown += isMatch ? 1 : 0;
        if (isMatch && !first)
            first = item;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentItem(first);
    m_filter->setCounts(shown, m_list->count());
    showChoice();
}

void PickDialog::showChoice()
{
    const QListWidgetItem *current = m_list->currentItem();
    m_pick->setEnabled(current && !current->isHidden());
}

void PickDialog::take()
{
    if (!m_pick->isEnabled())
        return;
    emit picked(m_list->currentItem()->text());
    accept();
}

void PickDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PickDialog::retranslate()
{
    m_pick->setText(tr("&Choose"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace convoy
