// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureEntries.h"

#include <QCoreApplication>

namespace convoy {

std::span<const FailureEntry> reachFailures()
{
    using enum FailureAction;
    static constexpr std::array Entries{
        FailureEntry{
            .code = "host-unreachable",
            .title = QT_TRANSLATE_NOOP("core", "The host cannot be reached"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "Address and port of the host, over the network."),
            .tries = {QT_TRANSLATE_NOOP(
                          "core", "See whether the host is switched on and whether a firewall lets its port through."),
                      QT_TRANSLATE_NOOP("core", "Compare address and port with those that the host really has.")},
            .actions = {RunAgain, EditHost, Resume}},
        FailureEntry{.code = "connection-lost",
                     .title = QT_TRANSLATE_NOOP("core", "The connection broke off and did not come back"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The line to the host, tried again for ten minutes."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Bring the line back and resume the run: the installer that "
                                                         "may still be at work there is waited for, not begun again."),
                               nullptr},
                     .actions = {Resume, OpenLog, RunAgain}},
        FailureEntry{.code = "login-refused",
                     .title = QT_TRANSLATE_NOOP("core", "The host refuses the login"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "User, key and password that were offered to the host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Log in by hand with the same user and key."),
                               QT_TRANSLATE_NOOP("core", "Type the password again, or name another key for the host.")},
                     .actions = {RunAgain, EditHost, None}},
        FailureEntry{.code = "commands-refused",
                     .title = QT_TRANSLATE_NOOP("core", "The account cannot run commands on the host"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "What the host answered to the first command."),
                     .tries = {QT_TRANSLATE_NOOP(
                                   "core", "Log in by hand with the same user: one that has no shell cannot be used."),
                               QT_TRANSLATE_NOOP("core", "Choose another user for the host.")},
                     .actions = {EditHost, RunAgain, OpenLog}},
        FailureEntry{.code = "run-as-refused",
                     .title = QT_TRANSLATE_NOOP("core", "The account does not get the rights it needs"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "What sudo or su on the host said."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Type the password of the account that sudo asks for."),
                               QT_TRANSLATE_NOOP("core", "Allow the account in the sudo rules of the host.")},
                     .actions = {RunAgain, EditHost, None}},
        FailureEntry{.code = "host-key-unknown",
                     .title = QT_TRANSLATE_NOOP("core", "Nobody has confirmed the key of this host yet"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The key that the host showed; nothing was sent."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Compare the fingerprint with the one that the host's "
                                                         "administrator reads there, then confirm it."),
                               nullptr},
                     .actions = {HostKey, RunAgain, None}},
        FailureEntry{.code = "host-key-changed",
                     .title = QT_TRANSLATE_NOOP("core", "The host shows another key than before"),
                     .lookedAt = QT_TRANSLATE_NOOP(
                         "core", "The key shown now beside the one that was confirmed; nothing was sent."),
                     .tries = {QT_TRANSLATE_NOOP("core", "Ask why: the host was set up anew, its address belongs to "
                                                         "another one, or somebody sits in between."),
                               QT_TRANSLATE_NOOP("core", "Confirm the new key only with a reason.")},
                     .actions = {HostKey, RunAgain, None}},
        FailureEntry{
            .code = "host-key-malformed",
            .title = QT_TRANSLATE_NOOP("core", "The confirmed key is no fingerprint"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The key of the host as it stands in the repository."),
            .tries = {QT_TRANSLATE_NOOP("core", "Enter it as SHA256: and 43 characters, as ssh-keygen -l prints it."),
                      nullptr},
            .actions = {EditHost, None, None}},
        FailureEntry{.code = "key-unreadable",
                     .title = QT_TRANSLATE_NOOP("core", "The key file cannot be read"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The file that is named as key of this host."),
                     .tries = {QT_TRANSLATE_NOOP("core", "See whether the file is there and belongs to you."), nullptr},
                     .actions = {EditHost, RunAgain, None}},
        FailureEntry{
            .code = "host-unknown",
            .title = QT_TRANSLATE_NOOP("core", "The host is not in the repository any more"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The list of hosts at the time when the run went on."),
            .tries = {QT_TRANSLATE_NOOP("core", "Add it again under the same name, or leave it out."), nullptr},
            .actions = {RunAgain, None, None}},
        FailureEntry{
            .code = "host-locked",
            .title = QT_TRANSLATE_NOOP("core", "Another run works on this host"),
            .lookedAt = QT_TRANSLATE_NOOP("core", "The lock in the repository and the marker on the host."),
            .tries = {QT_TRANSLATE_NOOP("core", "Wait until the other run has ended, then run this host again."),
                      QT_TRANSLATE_NOOP("core", "On the command line --lock-wait waits for it.")},
            .actions = {RunAgain, OpenLog, None}},
        FailureEntry{
            .code = "not-answering",
            .title = QT_TRANSLATE_NOOP("core", "Nothing answers on the application's port"),
            .lookedAt =
                QT_TRANSLATE_NOOP("core", "The port that was given for the application, after the installation."),
            .tries = {QT_TRANSLATE_NOOP("core", "Read the application's own log on the host."),
                      QT_TRANSLATE_NOOP("core", "Compare the port with the one that the application is set to.")},
            .actions = {ChangeValue, RunAgain, OpenLog}},
        FailureEntry{.code = "command-timeout",
                     .title = QT_TRANSLATE_NOOP("core", "A command on the host took too long"),
                     .lookedAt = QT_TRANSLATE_NOOP("core", "The command and the time that it may take."),
                     .tries = {QT_TRANSLATE_NOOP("core", "See on the host what the command waits for."), nullptr},
                     .actions = {RunAgain, OpenLog, None}},
    };
    return Entries;
}

} // namespace convoy
