// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureEntries.h"

#include <QCoreApplication>

namespace convoy {

std::span<const FailureEntry> installFailures()
{
    using enum FailureAction;
    static constexpr std::array Entries{
        FailureEntry{
            .code = "operating-system",
            .title = QT_TRANSLATE_NOOP("core", "The package is not made for the host's operating system"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "What the host says of itself, right before the first change."),
            .tries = {QT_TRANSLATE_NOOP("core", "Compare address and port with those that the host really has."),
                      QT_TRANSLATE_NOOP("core", "Choose the package made for this system, or leave the host out.")},
            .actions = {EditHost, RunAgain, None}},
        FailureEntry{.code = "port-in-use",
                     .title = QT_TRANSLATE_NOOP("core", "The application port is taken on the host"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "What listens on the host, right before the first change."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Choose another port, or end the program that listens there."),
                               nullptr},
                     .actions = {ChangeValue, RunAgain, OpenLog}},
        FailureEntry{
            .code = "other-version-found",
            .title = QT_TRANSLATE_NOOP("core", "Another version stands on the host than the records say"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The detection rule of the package, before the first change."),
            .tries = {QT_TRANSLATE_NOOP("core",
                                        "Look who changed it there, then check the deployments and plan again."),
                      nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "install-failed",
            .title = QT_TRANSLATE_NOOP("core", "The installer says that it failed"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "Its exit code, its result log and what it printed."),
            .tries = {QT_TRANSLATE_NOOP("core", "Read its last lines in the log: they usually name the cause."),
                      QT_TRANSLATE_NOOP("core", "Change the value that it complains of, and run the host again.")},
            .actions = {OpenLog, ChangeValue, RunAgain}},
        FailureEntry{
            .code = "installer-killed",
            .title = QT_TRANSLATE_NOOP("core", "The installer was ended by the system"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The signal that ended its process."),
            .tries = {QT_TRANSLATE_NOOP("core", "Look at the host's memory and its system log: when memory runs out, "
                                                "the system ends the largest program."),
                      QT_TRANSLATE_NOOP("core", "See what stands there, then run the host again.")},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "installer-not-runnable",
            .title = QT_TRANSLATE_NOOP("core", "The installer cannot be run on the host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The exit code of the host's shell and the last line of its output."),
            .tries = {QT_TRANSLATE_NOOP(
                          "core", "Install the program or library that the message names, then run the host again."),
                      nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "installer-busy",
            .title = QT_TRANSLATE_NOOP("core", "Another installation is at work on the host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The exit code that the installer has for this."),
            .tries = {QT_TRANSLATE_NOOP("core", "Let the other installation end, then run the host again."), nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "installer-alive",
            .title = QT_TRANSLATE_NOOP("core", "The installer of an earlier attempt still runs"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The process on the host that an earlier run began."),
            .tries = {QT_TRANSLATE_NOOP("core", "Resume the run it belongs to, or wait for its end."), nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "not-detected",
                     .title = QT_TRANSLATE_NOOP("core", "The package is not found after its installation"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The detection rule of the package; it decides."),
                     .tries = {QT_TRANSLATE_NOOP(
                                   "core", "Look whether it was installed into another path than the rule looks at."),
                               nullptr},
                     .actions = {OpenLog, ChangeValue, RunAgain}},
        FailureEntry{
            .code = "found-but-failed",
            .title = QT_TRANSLATE_NOOP("core", "The package is there, but its installer says that it failed"),
            .lookedAt =
                QT_TRANSLATE_NOOP("core", "Detection beside exit code and result log: they contradict each other."),
            .tries = {QT_TRANSLATE_NOOP("core", "Read the installer's words before you use the host."), nullptr},
            .actions = {OpenLog, RunAgain, None}},
        FailureEntry{
            .code = "plug-in-not-bound",
            .title = QT_TRANSLATE_NOOP("core", "The plug-in stands beside its application and is not bound to it"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The folder of the parent application on the host."),
            .tries = {QT_TRANSLATE_NOOP("core",
                                        "Copy the files that the message names, or run again with the right folder."),
                      nullptr},
            .actions = {OpenLog, ChangeValue, None}},
        FailureEntry{.code = "step-fate-unknown",
                     .title = QT_TRANSLATE_NOOP("core", "Nobody saw how the step ended"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "What the step left on the host."),
                     .tries = {QT_TRANSLATE_NOOP(
                                   "core", "Resume the run: it joins what still runs there, or looks at what it left."),
                               nullptr},
                     .actions = {Resume, RunAgain, OpenLog}},
        FailureEntry{
            .code = "step-lost",
            .title = QT_TRANSLATE_NOOP("core", "The step disappeared from the host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The process of the step and the files in which it reports."),
            .tries = {QT_TRANSLATE_NOOP("core",
                                        "The host may have restarted: see what stands there, then run it again."),
                      nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "step-tampered",
                     .title = QT_TRANSLATE_NOOP("core", "Somebody changed the files of the step on the host"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "Owner, rights and content of the step's folder."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Find out who works there before you go on."), nullptr},
                     .actions = {OpenLog, RunAgain, None}},
        FailureEntry{.code = "step-unreadable",
                     .title = QT_TRANSLATE_NOOP("core", "What the step reports cannot be read"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The files in which the step reports on the host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Look at the disk of the host, then run it again."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "left-behind",
            .title = QT_TRANSLATE_NOOP("core", "Files of the run were left on the host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The run's own folder on the host, at its end."),
            .tries = {QT_TRANSLATE_NOOP("core", "Remove the folder that the message names; nothing else is affected."),
                      nullptr},
            .actions = {OpenLog, None, None}},
        FailureEntry{
            .code = "plug-in-left-behind",
            .title = QT_TRANSLATE_NOOP("core", "Files of the plug-in are left beside its parent"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The folder of the parent application on the host."),
            .tries = {QT_TRANSLATE_NOOP("core", "Remove the files that the message names, then restart the parent."),
                      nullptr},
            .actions = {OpenLog, RunAgain, None}},
        FailureEntry{
            .code = "step-failed",
            .title = QT_TRANSLATE_NOOP("core", "A step of the solution did not succeed"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The exit code of its command, by the table of the definition."),
            .tries = {QT_TRANSLATE_NOOP("core", "Read what it said in the log, put it right, and try the host again."),
                      QT_TRANSLATE_NOOP("core", "Leave the host out, if the others may go on without it.")},
            .actions = {OpenLog, RunAgain, None}},
        FailureEntry{.code = "step-values-known",
                     .title = QT_TRANSLATE_NOOP("core", "A value that a step needs is not known"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The facts of the host when the plan was made."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Plan again now that the host answers."), nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{
            .code = "restart-refused",
            .title = QT_TRANSLATE_NOOP("core", "The host does not let itself be restarted"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "What the restart command said on the host."),
            .tries = {QT_TRANSLATE_NOOP("core",
                                        "Let the account restart the host, or restart it by hand, then try it again."),
                      nullptr},
            .actions = {OpenLog, EditHost, None}},
        FailureEntry{
            .code = "restart-timeout",
            .title = QT_TRANSLATE_NOOP("core", "The host did not come back from its restart in time"),
            .lookedAt = QT_TRANSLATE_NOOP(
                "core",
                "The boot identity of the host, its services and its ports, for as long as the definition allows."),
            .tries = {QT_TRANSLATE_NOOP("core", "Look at the host's console; when it runs, try the host again."),
                      nullptr},
            .actions = {OpenLog, EditHost, None}},
    };
    return Entries;
}

} // namespace convoy
