// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/SearchBar.h"

#include "widgets/labels/Announcement.h"
#include "wizard/log/LogSearch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace convoy {

SearchBar::SearchBar(LogSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_count(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("searchText"));
    m_edit->setClearButtonEnabled(true);
    m_label->setBuddy(m_edit);
    m_previous->setObjectName(QStringLiteral("searchPrevious"));
    m_next->setObjectName(QStringLiteral("searchNext"));
    m_count->setObjectName(QStringLiteral("searchCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    for (QPushButton *button : {m_previous, m_next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_count);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_search.find(text, qMax(0, m_search.row())); });
    connect(m_previous, &QPushButton::clicked, &m_search, &LogSearch::previous);
    connect(m_next, &QPushButton::clicked, &m_search, &LogSearch::next);
    connect(&m_search, &LogSearch::changed, this, &SearchBar::showCount);
    connect(new QShortcut(QKeySequence::Find, window()), &QShortcut::activated, this, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, window()), &QShortcut::activated, &m_search, &LogSearch::next);
    connect(new QShortcut(QKeySequence::FindPrevious, window()), &QShortcut::activated, &m_search,
            &LogSearch::previous);
    retranslate();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // A dialog would press its default button.
    event->accept();
    if ((event->modifiers() & Qt::ShiftModifier) || m_previous->hasFocus())
        m_search.previous();
    else
        m_search.next();
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchBar::showCount()
{
    const int count = m_search.count();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    const QString said = m_search.text().isEmpty() ? QString() : shownCount();
    if (said == m_count->text())
        return;
    m_count->setText(said);
    if (!m_search.isBusy())
        announce(m_edit, said);
}

QString SearchBar::shownCount() const
{
    const QLocale locale;
    const int count = m_search.count();
    if (count == 0 && m_search.isCutShort())
        return tr("Not looked at to the end");
    if (count == 0)
        return m_search.isBusy() ? tr("Searching…") : tr("Not found");
    const QString which = locale.toString(m_search.position() + 1);
    return m_search.isBusy() || m_search.isCutShort()
               ? tr("%1 of %2 found so far", "which of how many").arg(which, locale.toString(count))
               : tr("%1 of %2 found", "which of how many").arg(which, locale.toString(count));
}

void SearchBar::retranslate()
{
    m_label->setText(tr("&Find in the log:"));
    m_edit->setAccessibleName(tr("Find in the log"));
    m_edit->setPlaceholderText(tr("Part of a line"));
    m_previous->setText(tr("Pre&vious"));
    m_previous->setToolTip(tr("The line before that holds the text (%1)")
                               .arg(QKeySequence(QKeySequence::FindPrevious).toString(QKeySequence::NativeText)));
    m_next->setText(tr("&Next"));
    m_next->setToolTip(tr("The next line that holds the text (%1)")
                           .arg(QKeySequence(QKeySequence::FindNext).toString(QKeySequence::NativeText)));
    showCount();
}

} // namespace convoy
