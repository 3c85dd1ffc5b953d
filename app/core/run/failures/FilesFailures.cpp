// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureEntries.h"

#include <QCoreApplication>

namespace convoy {

std::span<const FailureEntry> filesFailures()
{
    using enum FailureAction;
    static constexpr std::array Entries{
        FailureEntry{
            .code = "host-disk-full",
            .title = QT_TRANSLATE_NOOP("core", "The disk of the host is full"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The folder on the host into which files were written."),
            .tries = {QT_TRANSLATE_NOOP("core", "Make room there, or choose another staging folder for the host."),
                      QT_TRANSLATE_NOOP("core", "If the installer found no room, choose another installation path.")},
            .actions = {RunAgain, EditHost, ChangeValue}},
        FailureEntry{
            .code = "disk-space",
            .title = QT_TRANSLATE_NOOP("core", "There is too little room on the host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "What is free on the disk, before anything was copied."),
            .tries = {QT_TRANSLATE_NOOP("core", "Make room there, or choose another staging folder for the host."),
                      nullptr},
            .actions = {RunAgain, EditHost, None}},
        FailureEntry{.code = "copy-failed",
                     .title = QT_TRANSLATE_NOOP("core", "The package did not arrive whole"),
                     .lookedAt =
                         QT_TRANSLATE_NOOP("core", "The sums of the files on the host beside those of the package."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Run the host again: what arrived well is not copied twice."),
                               QT_TRANSLATE_NOOP("core", "If it happens again, look at the host's disk.")},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "host-path-unwritable",
            .title = QT_TRANSLATE_NOOP("core", "A folder on the host cannot be written to"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "Rights and kind of the folder, as the account that works there."),
            .tries = {QT_TRANSLATE_NOOP("core", "Give the account the right, or choose another folder."), nullptr},
            .actions = {RunAgain, EditHost, ChangeValue}},
        FailureEntry{.code = "host-path-unreadable",
                     .title = QT_TRANSLATE_NOOP("core", "A file on the host cannot be read"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The file, as the account that works there."),
                     .tries = {QT_TRANSLATE_NOOP("core", "See who may read it, and whether it is there."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "host-file-too-large",
                     .title = QT_TRANSLATE_NOOP("core", "A file on the host is larger than it may be"),
                     .lookedAt =
                         QT_TRANSLATE_NOOP("core", "A file that is read whole: a result log or a version file."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Look what wrote it, then run the host again."), nullptr},
                     .actions = {OpenLog, RunAgain, None}},
        FailureEntry{.code = "local-disk-full",
                     .title = QT_TRANSLATE_NOOP("core", "The disk of this computer is full"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The folder for temporary files of this computer."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Make room, then run the hosts again."), nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{
            .code = "local-unwritable",
            .title = QT_TRANSLATE_NOOP("core", "This computer cannot write its temporary files"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The folder for temporary files of this computer."),
            .tries = {QT_TRANSLATE_NOOP("core", "See whether the folder is there and who may write to it."), nullptr},
            .actions = {RunAgain, None, None}},
        FailureEntry{.code = "input-unreadable",
                     .title = QT_TRANSLATE_NOOP("core", "A file to be sent cannot be read"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "A file of this computer."),
                     .tries = {QT_TRANSLATE_NOOP("core", "See whether it is there and who may read it."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "payload-unreadable",
            .title = QT_TRANSLATE_NOOP("core", "The package cannot be read from the repository"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The stored bytes of the package and their sum."),
            .tries = {QT_TRANSLATE_NOOP("core", "Verify the package; if it is damaged, import it again."), nullptr},
            .actions = {RunAgain, None, None}},
        FailureEntry{.code = "package-damaged",
                     .title = QT_TRANSLATE_NOOP("core", "The package in the repository is damaged"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The stored bytes of the package and their sum."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Import it again from its medium and choose to replace it."),
                               QT_TRANSLATE_NOOP("core", "Check the disk that the repository lies on.")},
                     .actions = {RunAgain, OpenLog, None}},
        FailureEntry{.code = "package-unknown",
                     .title = QT_TRANSLATE_NOOP("core", "A package that the run needs is gone"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "Name, version and digest in the repository."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Import it again from the same medium."), nullptr},
                     .actions = {RunAgain, None, None}},
        FailureEntry{
            .code = "package-changed",
            .title = QT_TRANSLATE_NOOP("core", "The package is not the one that was planned"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The digest of the package beside the one in the plan."),
            .tries = {QT_TRANSLATE_NOOP("core", "Import the planned one again in its place, or plan again."), nullptr},
            .actions = {RunAgain, None, None}},
    };
    return Entries;
}

} // namespace convoy
