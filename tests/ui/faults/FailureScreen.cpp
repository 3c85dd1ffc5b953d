// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailureScreen.h"

#include "deploy/parts/FailurePanel.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convoy {

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

FailureScreen FailureScreen::of(const HostOutcome &outcome, bool isOfSolution)
{
    FailurePanel panel;
    panel.showOutcome(outcome, isOfSolution ? 0 : 1);
    const auto text = [&](const QString &name) {
        const auto *label = panel.findChild<QLabel *>(name);
        return label != nullptr && label->isVisibleTo(&panel) ? label->text() : QString();
    };
    FailureScreen screen{.title = text(u"failureTitle"_s),
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
