// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ssh/SshCommand.h"

#include "hosts/HostErrors.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

#include <algorithm>
#include <array>
#include <utility>

namespace convoy {

namespace {

/// How long output may stay silent after the command has ended while a left-over child holds it open.
constexpr int QuietMilliseconds = 500;
/// How long a command that was told to end may take before it is killed.
constexpr auto TerminationGrace = std::chrono::milliseconds(500);
/// Pieces handled before the limits are looked at again.
constexpr int DrivesPerRound = 8;

/// Exit code of a command ended by a signal, as a shell would report it (RFC 4254, 6.10: names without "SIG").
int exitCodeOfSignal(const char *name)
{
    static constexpr std::array<std::pair<const char *, int>, 13> numbers{{{"HUP", 1},
                                                                           {"INT", 2},
                                                                           {"QUIT", 3},
                                                                           {"ILL", 4},
                                                                           {"ABRT", 6},
                                                                           {"FPE", 8},
                                                                           {"KILL", 9},
                                                                           {"USR1", 10},
                                                                           {"SEGV", 11},
                                                                           {"USR2", 12},
                                                                           {"PIPE", 13},
                                                                           {"ALRM", 14},
                                                                           {"TERM", 15}}};
    const QByteArrayView wanted(name);
    const auto *found = std::ranges::find_if(numbers, [wanted](const auto &entry) { return wanted == entry.first; });
    return 128 + (found == numbers.end() ? 0 : found->second);
}

} // namespace

struct SshCommand::Callbacks
{
    static int data(ssh_session, ssh_channel, void *bytes, uint32_t length, int isError, void *self)
    {
        static_cast<SshCommand *>(self)->accept(QByteArrayView(static_cast<const char *>(bytes), length), isError != 0);
        return static_cast<int>(length);
    }
    static void end(ssh_session, ssh_channel, void *self) { static_cast<SshCommand *>(self)->m_hasEnded = true; }
    static void close(ssh_session, ssh_channel, void *self) { static_cast<SshCommand *>(self)->m_hasClosed = true; }
    static void exitStatus(ssh_session, ssh_channel, int status, void *self)
    {
        static_cast<SshCommand *>(self)->m_exitCode = status;
    }
    static void exitSignal(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *self)
    {
        static_cast<SshCommand *>(self)->m_exitCode = exitCodeOfSignal(name);
    }
};

SshCommand::SshCommand(SshSession &session, const Host &host, const Command &command, const RunOptions &options,
                       RunAsGate gate)
    : m_session(session)
    , m_host(host)
    , m_command(command)
    , m_options(options)
    , m_gate(std::move(gate))
    , m_feeder(options)
    , m_output(options.keepBytes)
    , m_errorOutput(options.keepBytes)
    , m_callbacks(std::make_unique<ssh_channel_callbacks_struct>())
{
    m_callbacks->userdata = this;
    m_callbacks->channel_data_function = &Callbacks::data;
    m_callbacks->channel_eof_function = &Callbacks::end;
    m_callbacks->channel_close_function = &Callbacks::close;
    m_callbacks->channel_exit_status_function = &Callbacks::exitStatus;
    m_callbacks->channel_exit_signal_function = &Callbacks::exitSignal;
    ssh_callbacks_init(m_callbacks.get());
}

SshCommand::~SshCommand()
{
    if (m_channel == nullptr)
        return;
    ssh_remove_channel_callbacks(m_channel, m_callbacks.get());
    ssh_channel_free(m_channel);
}

Result<CommandResult> SshCommand::run(const WaitLimit &limit)
{
    if (Status started = start(limit); !started)
        return failure(std::move(started).error());
    if (Status exchanged = exchange(limit); !exchanged)
        return failure(std::move(exchanged).error());
    if (!m_exitCode)
        return failure(connectionLost(m_host, QStringLiteral("no exit status")));
    if (!m_gate.isOpen())
        return failure(m_gate.refusal(*m_exitCode));
    return CommandResult{*m_exitCode, m_output.take(), m_errorOutput.take()};
}

Status SshCommand::start(const WaitLimit &limit)
{
    m_channel = ssh_channel_new(m_session.handle());
    if (m_channel == nullptr)
        return failure(connectionLost(m_host, m_session.lastWords()));
    ssh_set_channel_callbacks(m_channel, m_callbacks.get());
    if (Status opened = step([this] { return ssh_channel_open_session(m_channel); }, limit); !opened)
        return opened;
    // The login shell may be any; what is run is for /bin/sh.
    const QByteArray line = (QLatin1String("exec /bin/sh -c ") + Command::quoted(m_gate.line(m_command))).toUtf8();
    return step([&] { return ssh_channel_request_exec(m_channel, line.constData()); }, limit);
}

Status SshCommand::step(const std::function<int()> &call, const WaitLimit &limit)
{
    const auto result = m_session.repeat(call, SSH_AGAIN, limit);
    if (!result)
        return failure(ended(result.error(), limit));
    if (*result != SSH_OK)
        return failure(connectionLost(m_host, m_session.lastWords()));
    return {};
}

Status SshCommand::exchange(const WaitLimit &limit)
{
    while (!isOver()) {
        const WaitEnd end = hasMoreToWrite() ? limit.check() : m_session.wait(limit);
        if (end != WaitEnd::Ready)
            return failure(ended(end, limit));
        for (int i = 0; i < DrivesPerRound; ++i)
            m_session.drive();
        writeAnswer();
        writeInput();
        if (m_feeder.hasFailed()) {
            terminate(limit);
            return failure(inputUnreadable(m_host, m_options.input->errorString()));
        }
        if (m_gate.isRefused()) {
            terminate(limit);
            return failure(m_gate.refusal(1));
        }
        if (!m_session.isConnected() && !isOver())
            return failure(connectionLost(m_host, m_session.lastWords()));
    }
    return {};
}

bool SshCommand::isOver()
{
    if (m_hasClosed || (m_exitCode && m_hasEnded))
        return true;
    if (!m_exitCode)
        return false;
    if (m_quiet.isForever())
        m_quiet = QDeadlineTimer(QuietMilliseconds);
    return m_quiet.hasExpired();
}

Error SshCommand::ended(WaitEnd end, const WaitLimit &limit)
{
    terminate(limit);
    return end == WaitEnd::TimedOut ? commandTimedOut(m_host, m_command, m_options.timeout) : cancelledOn(m_host);
}

void SshCommand::terminate(const WaitLimit &limit)
{
    if (limit.wakeup().isRaised() || ssh_channel_is_open(m_channel) == 0)
        return; // an aborted connection is closed as it is
    ssh_channel_request_send_signal(m_channel, "TERM");
    const CancelToken none;
    const WaitLimit grace(TerminationGrace, none, limit.wakeup());
    while (!m_exitCode && !m_hasClosed && m_session.isConnected() && m_session.wait(grace) == WaitEnd::Ready)
        m_session.drive();
    if (!m_exitCode)
        ssh_channel_request_send_signal(m_channel, "KILL");
    ssh_channel_close(m_channel);
    m_session.drive();
}

void SshCommand::accept(QByteArrayView piece, bool isError)
{
    if (!m_quiet.isForever())
        m_quiet = QDeadlineTimer(QuietMilliseconds);
    QByteArray own;
    if (isError && !m_gate.isOpen()) {
        own = m_gate.filter(piece);
        piece = own;
    }
    if (piece.isEmpty())
        return;
    (isError ? m_errorOutput : m_output).append(piece);
    if (m_options.onOutput)
        m_options.onOutput(piece, isError);
}

void SshCommand::writeAnswer()
{
    QByteArray answer = m_gate.takeAnswer();
    if (answer.isEmpty())
        return;
    ssh_channel_write(m_channel, answer.constData(), static_cast<uint32_t>(answer.size()));
    answer.fill('\0');
}

bool SshCommand::hasMoreToWrite()
{
    // While libssh still holds bytes that the socket did not take, more would only pile up in memory.
    return m_gate.isOpen() && !m_isInputDone && !m_exitCode && ssh_channel_window_size(m_channel) > 0
           && (ssh_get_poll_flags(m_session.handle()) & SSH_WRITE_PENDING) == 0
           && (m_feeder.isAtEnd() || !m_feeder.pending().isEmpty());
}

void SshCommand::writeInput()
{
    if (!hasMoreToWrite())
        return;
    const QByteArrayView pending = m_feeder.pending();
    if (pending.isEmpty()) {
        m_isInputDone = true;
        ssh_channel_send_eof(m_channel);
        return;
    }
    const auto length = std::min<qint64>(pending.size(), ssh_channel_window_size(m_channel));
    const int written = ssh_channel_write(m_channel, pending.data(), static_cast<uint32_t>(length));
    if (written > 0)
        m_feeder.consume(written);
    else if (written < 0 && written != SSH_AGAIN)
        m_isInputDone = true; // the command reads no further; its exit code tells what it thinks of it
}

} // namespace convoy
