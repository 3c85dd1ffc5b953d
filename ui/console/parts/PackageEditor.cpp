// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/PackageEditor.h"

#include "widgets/FlowLayout.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int DescriptionLines = 4;

std::optional<QString> changed(const QString &now, const QString &before)
{
    return now == before ? std::nullopt : std::optional<QString>(now);
}

bool isEmpty(const PackageEdit &edit)
{
    return !edit.nickname && !edit.description && !edit.group;
}

} // namespace

PackageEditor::PackageEditor(QWidget *parent)
    : QWidget(parent)
    , m_nickname(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_description(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    m_nickname->setObjectName(QStringLiteral("details_nickname"));
    m_group->setObjectName(QStringLiteral("details_group"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long names are no reason to grow
    m_group->completer()->setFilterMode(Qt::MatchContains); // every group that contains the text (G097)
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_description->setObjectName(QStringLiteral("details_description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * (DescriptionLines + 1));
    m_save->setObjectName(QStringLiteral("saveDetails"));
    m_discard->setObjectName(QStringLiteral("discardDetails"));
    m_hint->setObjectName(QStringLiteral("detailsHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget *const fields[] = {m_nickname, m_group, m_description};
    for (int field = 0; field < 3; ++field) {
        m_captions[field] = new QLabel(this);
        m_captions[field]->setBuddy(fields[field]);
        column->addWidget(m_captions[field]);
        column->addWidget(fields[field]);
    }
    column->addWidget(m_hint);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    column->addLayout(buttons);

    connect(m_nickname, &QLineEdit::textChanged, this, &PackageEditor::showState);
    connect(m_group, &QComboBox::editTextChanged, this, &PackageEditor::showState);
    connect(m_description, &QPlainTextEdit::textChanged, this, &PackageEditor::showState);
    connect(m_discard, &QPushButton::clicked, this, &PackageEditor::discard);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saved(m_package.id, edit()); });
    retranslate();
}

void PackageEditor::setPackage(const StoredPackage &package, const Access &access)
{
    const bool isKept = package.id == m_package.id && !isEmpty(edit());
    m_access = access;
    m_package = package;
    if (isKept)
        showState();
    else
        discard();
}

void PackageEditor::setGroups(const QStringList &groups)
{
    QStringList known;
    for (int row = 0; row < m_group->count(); ++row)
        known += m_group->itemText(row);
    if (known == groups)
        return;
    const QSignalBlocker blocker(m_group);
    const QString typed = m_group->currentText();
    m_group->clear();
    m_group->addItems(groups);
    m_group->setEditText(typed);
}

void PackageEditor::discard()
{
    m_nickname->setText(m_package.descriptor.nickname);
    m_group->setEditText(m_package.group);
    m_description->setPlainText(m_package.descriptor.description);
    showState();
}

PackageEdit PackageEditor::edit() const
{
    return {changed(m_nickname->text().trimmed(), m_package.descriptor.nickname),
            changed(m_description->toPlainText(), m_package.descriptor.description),
            changed(m_group->currentText().trimmed(), m_package.group)};
}

void PackageEditor::showState()
{
    const Status may = m_access.may(Privilege::Edit, m_package);
    m_nickname->setReadOnly(!may);
    m_description->setReadOnly(!may);
    m_group->setEnabled(may.has_value());
    const PackageEdit now = edit();
    m_save->setEnabled(may && !isEmpty(now));
    m_discard->setEnabled(may && !isEmpty(now));
    const bool isNewGroup = now.group && !now.group->isEmpty() && m_group->findText(*now.group) < 0;
    if (!may)
        m_hint->setText(may.error().text());
    else if (isNewGroup)
        m_hint->setText(tr("Saving makes the new group %1.").arg(*now.group));
    m_hint->setVisible(!may || isNewGroup);
}

void PackageEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackageEditor::retranslate()
{
    m_captions[0]->setText(tr("&Nickname:"));
    m_captions[1]->setText(tr("&Group:"));
    m_captions[2]->setText(tr("&Description:"));
    m_nickname->setAccessibleName(tr("Nickname"));
    m_group->setAccessibleName(tr("Group"));
    m_group->lineEdit()->setAccessibleName(m_group->accessibleName());
    m_description->setAccessibleName(tr("Description"));
    m_save->setText(tr("Sa&ve the changes"));
    m_discard->setText(tr("&Undo the changes"));
    showState();
}

} // namespace convoy
