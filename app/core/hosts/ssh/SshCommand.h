// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Connection.h"
#include "hosts/Host.h"
#include "hosts/process/CommandStreams.h"
#include "hosts/process/RunAsGate.h"
#include "hosts/ssh/SshSession.h"

#include <optional>

struct ssh_channel_struct; // NOLINT(readability-identifier-naming): libssh's
struct ssh_channel_callbacks_struct; // NOLINT(readability-identifier-naming): libssh's

namespace convoy {

/// One command on an exec channel of its own; input and output move in one loop, so neither can block the other.
/// Made for one run().
class SshCommand
{
public:
    SshCommand(SshSession &session, const Host &host, const Command &command, const RunOptions &options,
               RunAsGate gate);
    ~SshCommand();
    SshCommand(const SshCommand &) = delete;
    SshCommand &operator=(const SshCommand &) = delete;

    [[nodiscard]] Result<CommandResult> run(const WaitLimit &limit);

private:
    struct Callbacks;

    [[nodiscard]] Status start(const WaitLimit &limit);
    [[nodiscard]] Status step(const std::function<int()> &call, const WaitLimit &limit);
    [[nodiscard]] Status exchange(const WaitLimit &limit);
    [[nodiscard]] Error ended(WaitEnd end, const WaitLimit &limit);
    [[nodiscard]] bool isOver();
    [[nodiscard]] bool hasMoreToWrite();
    void accept(QByteArrayView piece, bool isError);
    void writeAnswer();
    void writeInput();
    void terminate(const WaitLimit &limit);

    SshSession &m_session;
    const Host &m_host;
    const Command &m_command;
    const RunOptions &m_options;
    RunAsGate m_gate;
    InputFeeder m_feeder;
    OutputTail m_output;
    OutputTail m_errorOutput;
    std::unique_ptr<ssh_channel_callbacks_struct> m_callbacks;
    ssh_channel_struct *m_channel = nullptr;
    std::optional<int> m_exitCode;
    QDeadlineTimer m_quiet{QDeadlineTimer::Forever};
    bool m_isInputDone = false;
    bool m_hasEnded = false;  ///< no more output will come
    bool m_hasClosed = false; ///< the host closed the channel
};

} // namespace convoy
