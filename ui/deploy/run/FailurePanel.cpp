// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/FailurePanel.h"

#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "wizard/run/FailureGroups.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

FailurePanel::FailurePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_message(new MessagePanel(this))
    , m_known(new QLabel(this))
    , m_row(new QWidget(this))
    , m_copy(new QPushButton(m_row))
{
    setObjectName(QStringLiteral("failurePanel"));
    m_title->setObjectName(QStringLiteral("failureTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_message->setObjectName(QStringLiteral("hostOutcome"));
    m_known->setObjectName(QStringLiteral("failureKnown"));
    for (QLabel *label : {m_title, m_known}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *row = new FlowLayout(8);
    m_row->setLayout(row);
    for (const auto action : {FailureAction::ChangeValue, FailureAction::HostKey, FailureAction::EditHost,
                              FailureAction::Resume, FailureAction::RunAgain, FailureAction::OpenLog}) {
        auto *button = new QPushButton(m_row);
        button->setObjectName(QStringLiteral("failure_") + failureActionWord(action));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] { emit actionWanted(action); });
        m_buttons.insert(action, button);
        row->addWidget(button);
    }
    m_copy->setObjectName(QStringLiteral("failure_copy"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_row); // in sight, however long the texts are
    column->addWidget(m_message);
    column->addWidget(m_known);
    clear();
}

void FailurePanel::clear()
{
    m_outcome.reset();
    m_message->clear();
    hide();
}

void FailurePanel::showOutcome(const HostOutcome &outcome, int sameCount)
{
    if (outcome.message.isEmpty() && outcome.code.isEmpty())
        return clear();
    m_outcome = outcome;
    m_sameCount = sameCount;
    showMessage(outcome);
    const bool isBad = isFailure(outcome);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_known), m_row})
        part->setVisible(isBad);
    retranslate();
    show();
}

void FailurePanel::showMessage(const HostOutcome &outcome)
{
    if (!isFailure(outcome)) {
        m_message->showMessage(Theme::tone(outcome.state), outcome.message, outcome.remedy);
        return;
    }
    Error error(outcome.code, outcome.message);
    error.why = outcome.why;
    error.remedy = outcome.remedy;
    error.detail = outcome.detail;
    m_message->showError(error);
}

QString FailurePanel::actionText(FailureAction action) const
{
    switch (action) {
    case FailureAction::RunAgain:
        return tr("Run %n host(s) again…", nullptr, m_sameCount);
    case FailureAction::ChangeValue:
        return tr("Change values and run again…");
    case FailureAction::EditHost:
        return tr("Edit the host…");
    case FailureAction::HostKey:
        return tr("Look at the host key…");
    case FailureAction::Resume:
        return tr("Resume the run…");
    case FailureAction::OpenLog:
        return tr("Show it in the log");
    case FailureAction::None:
        break;
    }
    return {};
}

void FailurePanel::retranslate()
{
    m_copy->setText(tr("Copy this failure"));
    if (!m_outcome || !isFailure(*m_outcome))
        return;
    const FailureEntry *entry = findFailure(*m_outcome);
    m_title->setText(entry ? Message(entry->title).text() : QString());
    m_title->setVisible(entry != nullptr);
    QStringList known;
    if (entry) {
        known += tr("Looked at: %1").arg(Message(entry->lookedAt).text());
        for (const char *text : entry->tries) {
            if (text)
                known += tr("Try: %1").arg(Message(text).text());
        }
    }
    m_known->setText(known.join(QLatin1Char('\n')));
    m_known->setVisible(entry != nullptr);
    showButtons(offeredActions());
}

/// In this order, which is the catalogue's: the likeliest first, for the eye and for the Tab key.
void FailurePanel::showButtons(const QList<FailureAction> &offered)
{
    QLayout *row = m_row->layout();
    QWidget *before = nullptr;
    const auto append = [&](QWidget *button) {
        row->removeWidget(button);
        row->addWidget(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    };
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(actionText(it.key()));
        it.value()->setVisible(offered.contains(it.key()));
    }
    for (const FailureAction action : offered)
        append(m_buttons.value(action));
    append(m_copy);
}

/// Those of the catalogue that this run and this host allow; never none (U38).
QList<FailureAction> FailurePanel::offeredActions() const
{
    QList<FailureAction> offered = failureActions(findFailure(*m_outcome));
    if (m_sameCount == 0)
        offered.removeIf([](auto one) { return one == FailureAction::RunAgain || one == FailureAction::ChangeValue; });
    if (!m_outcome->isCutOff)
        offered.removeAll(FailureAction::Resume);
    return offered.isEmpty() ? QList{FailureAction::OpenLog} : offered;
}

QString FailurePanel::asText() const
{
    if (!m_outcome)
        return {};
    QStringList lines{m_title->text(),   QStringLiteral("%1 [%2]").arg(m_outcome->host, m_outcome->code),
                      m_outcome->text(), m_outcome->remedy.text(),
                      m_known->text(),   m_outcome->detail};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void FailurePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace convoy
