// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureEntries.h"

#include <QCoreApplication>

namespace convoy {

std::span<const FailureEntry> undoFailures()
{
    using enum FailureAction;
    static constexpr std::array Entries{
        FailureEntry{
            .code = "backup-failed",
            .title = QT_TRANSLATE_NOOP("core", "What an undo would need could not be saved"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The copy of the old files; nothing was changed yet."),
            .tries = {QT_TRANSLATE_NOOP("core", "Mend what the message names, then run the host again."), nullptr},
            .actions = {OpenLog, RunAgain, None}},
        FailureEntry{.code = "backup-room",
                     .title = QT_TRANSLATE_NOOP("core", "There is too little room to save the old files"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "Their size beside what is free; nothing was changed yet."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Make room on the host."), nullptr},
                     .actions = {RunAgain, EditHost, None}},
        FailureEntry{
            .code = "saved-gone",
            .title = QT_TRANSLATE_NOOP("core", "The saved files are not there any more"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The folder on the host into which they were saved."),
            .tries = {QT_TRANSLATE_NOOP("core", "Install the version wanted instead of rolling back."), nullptr},
            .actions = {OpenLog, None, None}},
        FailureEntry{
            .code = "saved-altered",
            .title = QT_TRANSLATE_NOOP("core", "The saved files were changed since"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "Their sum beside the one noted when they were saved."),
            .tries = {QT_TRANSLATE_NOOP("core", "Install the version wanted instead of rolling back."), nullptr},
            .actions = {OpenLog, None, None}},
        FailureEntry{.code = "service-stuck",
                     .title = QT_TRANSLATE_NOOP("core", "A service could not be stopped"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The state of the service after it was told to end."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Stop it on the host, then run the host again."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "service-dead",
                     .title = QT_TRANSLATE_NOOP("core", "A service ran before and does not start now"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The state of the service after the installation."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Read the service's own log on the host."),
                               QT_TRANSLATE_NOOP("core", "Undo the run if the host must work at once.")},
                     .actions = {OpenLog, RunAgain, None}},
        FailureEntry{
            .code = "services-unknown",
            .title = QT_TRANSLATE_NOOP("core", "The services of the host could not be looked at"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The service manager of the host."),
            .tries = {QT_TRANSLATE_NOOP("core", "Look at the technical text, then run the host again."), nullptr},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "undo-failed",
            .title = QT_TRANSLATE_NOOP("core", "The host could not be brought back"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The way back that the plan names, step by step."),
            .tries = {QT_TRANSLATE_NOOP("core", "Read in the log how far it came, and finish it by hand."), nullptr},
            .actions = {OpenLog, None, None}},
        FailureEntry{.code = "undo-unproved",
                     .title = QT_TRANSLATE_NOOP("core", "The host was brought back, but that could not be proved"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "Detection of the old version after the undo."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Look on the host which version stands there."), nullptr},
                     .actions = {OpenLog, None, None}},
        FailureEntry{.code = "undo-impossible",
                     .title = QT_TRANSLATE_NOOP("core", "There is no way back for this host"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "What was saved, and which packages are in the repository."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Import the version wanted and install it."), nullptr},
                     .actions = {OpenLog, None, None}},
    };
    return Entries;
}

} // namespace convoy
