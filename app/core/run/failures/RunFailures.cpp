// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureEntries.h"

#include <QCoreApplication>

namespace convoy {

std::span<const FailureEntry> runFailures()
{
    using enum FailureAction;
    static constexpr std::array Entries{
        FailureEntry{.code = "cancelled",
                     .title = QT_TRANSLATE_NOOP("core", "The work was stopped on request"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "How far the host had come by then."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Resume the run, or run the host again."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "limit-reached",
                     .title = QT_TRANSLATE_NOOP("core", "The limit of failed hosts was reached"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The limits of the run; nothing new was started."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Put right what failed first, then resume the run."), nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{
            .code = "organisation-failed",
            .title = QT_TRANSLATE_NOOP("core", "The steps of the organisation are not done"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The steps that come before every host; none was begun "
                                                  "without them."),
            .tries = {QT_TRANSLATE_NOOP("core", "Put right what failed there, try the organisation again, then "
                                                "resume the run."),
                      nullptr},
            .actions = {RunAgain, None, None}},
        FailureEntry{.code = "runner-missing",
                     .title = QT_TRANSLATE_NOOP("core", "The program that works on runs could not be started"),
                     .lookedAt =
                         QT_TRANSLATE_NOOP("core", "The command line that belongs to Convoy; no host was touched."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Install Convoy again, then run the hosts again."), nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{.code = "runner-failed",
                     .title = QT_TRANSLATE_NOOP("core", "The run ended before it had begun"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The program that was to work on it; no host was touched."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Do what the technical text of the failure suggests, then run "
                                                         "the hosts again."),
                               nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{.code = "journal-unwritable",
                     .title = QT_TRANSLATE_NOOP("core", "The journal could not be written"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The repository's file and the disk it lies on."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Make room on that disk, then resume the run: what went on "
                                                         "without the journal is looked at on the hosts."),
                               nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{
            .code = "internal-problem",
            .title = QT_TRANSLATE_NOOP("core", "Something happened that Convoy does not know"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The work on this host; the others went on."),
            .tries = {QT_TRANSLATE_NOOP("core", "Copy the report and send it to who maintains Convoy."), nullptr},
            .actions = {RunAgain, OpenLog, None}},
    };
    return Entries;
}

} // namespace convoy
