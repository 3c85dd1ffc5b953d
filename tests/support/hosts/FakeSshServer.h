// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Host.h"

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

struct ssh_session_struct;

namespace convoy {

/// A tiny SSH server (libssh) for what a real sshd does not do on request: take a password of ours, say nothing, hang
/// up in the middle. Counts what a client sent after the key exchange. Serves one client after the other.
class FakeSshServer
{
public:
    enum class Manner {
        Proper,           ///< a command prints "done" and ends with 0
        SilentFromStart,  ///< the connection is accepted, and nothing is ever said
        NotSsh,           ///< answers like a web server
        SilentCommand,    ///< a command never ends
        HangsUpInCommand, ///< half of a command's output, then the connection is gone
    };

    explicit FakeSshServer(Manner manner = Manner::Proper);
    ~FakeSshServer();
    FakeSshServer(const FakeSshServer &) = delete;
    FakeSshServer &operator=(const FakeSshServer &) = delete;

    /// Address, port, pinned key; user "operator", no key file.
    [[nodiscard]] Host host() const;
    /// Which of the two is offered; "right" is the password. Before the first client.
    void allow(bool password, bool keyboardInteractive);

    /// After so many more, the next ones are hung up on as soon as they have come, as a busy sshd does.
    void hangUpOn(int count, int after)
    {
        m_hangUpsBegin = m_clients + after;
        m_hangUps = count;
    }

    [[nodiscard]] int messagesAfterKeyExchange() const
    {
        return m_messages;
    } ///< login attempts and service requests too
    [[nodiscard]] int clients() const { return m_clients; }

private:
    void serve();
    void converse(int socket);
    bool answer(ssh_session_struct *session, int socket);

    Manner m_manner;
    QTemporaryDir m_folder;
    QString m_fingerprint;
    int m_listener = -1;
    int m_port = 0;
    std::atomic_int m_methods;
    std::atomic_int m_messages = 0;
    std::atomic_int m_clients = 0;
    std::atomic_int m_hangUpsBegin = 0;
    std::atomic_int m_hangUps = 0;
    std::atomic_int m_current = -1; ///< socket of the client served now
    std::atomic_bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace convoy
