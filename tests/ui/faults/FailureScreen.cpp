// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailureScreen.h"

#include "deploy/run/FailurePanel.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// As the catalogue has them in order; where the run allows none of its actions, the one that is always there (U38).
FailureAction likeliest(const QList<FailureAction> &offered, const FailureEntry *entry)
{
    const QList<FailureAction> ordered = failureActions(entry);
    for (const FailureAction action : ordered) {
        if (offered.contains(action))
            return action;
    }
    return offered.value(0, FailureAction::None);
}

} // namespace

QString FailureScreen::visible() const
{
    return QStringList{title, message, known}.join(u'\n');
}

QString FailureScreen::printed() const
{
    QStringList words;
    for (const FailureAction action : buttons)
        words += failureActionWord(action);
    return u"%1\n%2\n%3\n[%4]\n(details: %5)\n"_s.arg(title, message, known, words.join(u"] ["_s), details);
}

QString FailureScreen::problem(const QString &wanted, const QStringList &shows, FailureAction right,
                               bool mayBeLater) const
{
    const FailureEntry *entry = findFailure(wanted);
    const FailureAction first = likeliest(buttons, entry);
    QStringList wrong;
    if (code != wanted)
        wrong += u"The code is %1, not %2."_s.arg(code, wanted);
    if (!entry)
        wrong += u"%1 has no entry."_s.arg(wanted);
    else if (title != Message(entry->title).text())
        wrong += u"The title is not that of the entry."_s;
    for (const QString &text : shows) {
        if (!visible().contains(text))
            wrong += u"Missing: %1"_s.arg(text);
    }
    if (!buttons.contains(right))
        wrong += u"There is no button %1."_s.arg(failureActionWord(right));
    else if (!mayBeLater && first != right)
        wrong += u"%1 comes before %2."_s.arg(failureActionWord(first), failureActionWord(right));
    return wrong.isEmpty() ? QString() : wrong.join(u'\n') + u'\n' + printed();
}

FailureScreen FailureScreen::of(const HostOutcome &outcome, bool isOfSolution)
{
    FailurePanel panel;
    panel.showOutcome(outcome, isOfSolution ? 0 : 1);
    const auto text = [&](const QString &name) {
        const auto *label = panel.findChild<QLabel *>(name);
        return label != nullptr && label->isVisibleTo(&panel) ? label->text() : QString();
    };
    FailureScreen screen{.code = outcome.code,
                         .title = text(u"failureTitle"_s),
                         .message = text(u"messageText"_s),
                         .known = text(u"failureKnown"_s),
                         .details = panel.findChild<QPlainTextEdit *>(u"messageDetails"_s)->toPlainText(),
                         .buttons = {}};
    for (const auto action : {FailureAction::RunAgain, FailureAction::ChangeValue, FailureAction::EditHost,
                              FailureAction::HostKey, FailureAction::Resume, FailureAction::OpenLog}) {
        const auto *button = panel.findChild<QPushButton *>(u"failure_"_s + failureActionWord(action));
        if (button != nullptr && button->isVisibleTo(&panel))
            screen.buttons += action;
    }
    return screen;
}

void printScreen(const QString &fault, const FailureScreen &screen)
{
    QFile file(qEnvironmentVariable("CONVOY_FAULT_SCREENS"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(u"=== %1\n%2\n"_s.arg(fault, screen.printed()).toUtf8());
}

} // namespace convoy
