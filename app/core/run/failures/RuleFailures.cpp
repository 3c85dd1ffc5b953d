// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureEntries.h"

#include <QCoreApplication>

namespace convoy {

std::span<const FailureEntry> ruleFailures()
{
    using enum FailureAction;
    static constexpr std::array Entries{
        FailureEntry{
            .code = "prerequisite",
            .title = QT_TRANSLATE_NOOP("core", "The host does not meet a prerequisite"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The rules of the solution, right before the first change."),
            .tries = {QT_TRANSLATE_NOOP("core", "Put right what the message names, then try the host again."), nullptr},
            .actions = {RunAgain, EditHost, OpenLog}},
        FailureEntry{
            .code = "facts-known",
            .title = QT_TRANSLATE_NOOP("core", "The host does not say what it is"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The operating system, as the host itself names it."),
            .tries = {QT_TRANSLATE_NOOP("core", "Compare address and port with those that the host really has."),
                      QT_TRANSLATE_NOOP("core", "Log in by hand and see whether uname answers there.")},
            .actions = {EditHost, RunAgain, OpenLog}},
        FailureEntry{
            .code = "install-command",
            .title = QT_TRANSLATE_NOOP("core", "The package has no command for this operating system"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The commands of the package, one for each family of systems."),
            .tries = {QT_TRANSLATE_NOOP("core", "Choose the package made for this system, or leave the host out."),
                      nullptr},
            .actions = {EditHost, RunAgain, None}},
        FailureEntry{.code = "tools",
                     .title = QT_TRANSLATE_NOOP("core", "A tool that copying needs is not on the host"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The programs that the account finds on the host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Install it there, then run the host again."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "install-path",
                     .title = QT_TRANSLATE_NOOP("core", "The installation path cannot be used"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The installation path, as it came out for this host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Enter a full path, then run the host again."), nullptr},
                     .actions = {ChangeValue, OpenLog, None}},
        FailureEntry{
            .code = "port-range",
            .title = QT_TRANSLATE_NOOP("core", "The application port is no port"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The port, as it came out for this host."),
            .tries = {QT_TRANSLATE_NOOP("core", "Enter a number from 1 to 65535, then run the host again."), nullptr},
            .actions = {ChangeValue, OpenLog, None}},
        FailureEntry{
            .code = "required-packages",
            .title = QT_TRANSLATE_NOOP("core", "A package that this one needs is not on the host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "What the repository has recorded of the host."),
            .tries = {QT_TRANSLATE_NOOP("core", "Deploy that package first, then run the host again."), nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "variable-unknown",
                     .title = QT_TRANSLATE_NOOP("core", "A value names a variable that is not known"),
                     .lookedAt =
                         QT_TRANSLATE_NOOP("core", "The values of the package, as they came out for this host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Correct the value, then run the host again."), nullptr},
                     .actions = {ChangeValue, OpenLog, None}},
        FailureEntry{.code = "silent-ini-value",
                     .title = QT_TRANSLATE_NOOP("core", "A value cannot stand in the silent.ini"),
                     .lookedAt =
                         QT_TRANSLATE_NOOP("core", "The values of the package, as they came out for this host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Correct the value, then run the host again."), nullptr},
                     .actions = {ChangeValue, OpenLog, None}},
        FailureEntry{.code = "application-gone",
                     .title = QT_TRANSLATE_NOOP("core", "The application object is not there any more"),
                     .lookedAt = QT_TRANSLATE_NOOP(
                         "core", "The application objects of the host, right before the first change."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Run the host again: the object is then made anew."), nullptr},
                     .actions = {RunAgain, ChangeValue, None}},
        FailureEntry{.code = "application-taken",
                     .title = QT_TRANSLATE_NOOP("core", "The application object belongs to another package"),
                     .lookedAt = QT_TRANSLATE_NOOP(
                         "core", "The application objects of the host, right before the first change."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Choose another name for the application object."), nullptr},
                     .actions = {ChangeValue, RunAgain, None}},
        FailureEntry{
            .code = "application-port-used",
            .title = QT_TRANSLATE_NOOP("core", "Another application object has the port"),
            .lookedAt =
                QT_TRANSLATE_NOOP("core", "The application objects of the host, right before the first change."),
            .tries = {QT_TRANSLATE_NOOP("core", "Choose another port, or change the port of that object."), nullptr},
            .actions = {ChangeValue, RunAgain, None}},
    };
    return Entries;
}

} // namespace convoy
