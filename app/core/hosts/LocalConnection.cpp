// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/LocalConnection.h"

#include "hosts/HostErrors.h"
#include "hosts/process/CommandStreams.h"
#include "hosts/process/LocalProcess.h"
#include "hosts/process/RunAsGate.h"
#include "hosts/process/Waiting.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace convoy {

namespace {

/// How long output may stay silent after the shell has ended while a left-over child holds it open.
constexpr int QuietMilliseconds = 500;
constexpr qsizetype ReadBytes = 64 * 1024;

QString accountName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr ? QString::fromLocal8Bit(found->pw_name) : QString();
}

/// A command that stops reading must not end this program with SIGPIPE; the rest of the program keeps its own way.
class PipeSignalBlock
{
public:
    PipeSignalBlock()
    {
        sigemptyset(&m_pipeSignal);
        sigaddset(&m_pipeSignal, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipeSignal, &m_before);
    }
    ~PipeSignalBlock()
    {
        const timespec now{};
        while (::sigtimedwait(&m_pipeSignal, nullptr, &now) > 0) {
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    PipeSignalBlock(const PipeSignalBlock &) = delete;
    PipeSignalBlock &operator=(const PipeSignalBlock &) = delete;

private:
    sigset_t m_pipeSignal{};
    sigset_t m_before{};
};

/// One command on its way: three pipes and the gate before them.
class LocalRun
{
public:
    LocalRun(const Host &host, const Command &command, const RunOptions &options, RunAsGate gate)
        : m_host(host)
        , m_command(command)
        , m_options(options)
        , m_gate(std::move(gate))
        , m_feeder(options)
        , m_output(options.keepBytes)
        , m_errorOutput(options.keepBytes)
    {
    }

    Result<CommandResult> run(const WaitLimit &limit)
    {
        if (const int problem = m_process.start(m_gate.line(m_command)); problem != 0)
            return failure(connectionLost(m_host, QString::fromLocal8Bit(std::strerror(problem))));
        while (!isOver()) {
            if (const WaitEnd end = wait(limit); end != WaitEnd::Ready)
                return ended(end);
            readOutputs();
            writeInput();
            if (m_feeder.hasFailed())
                return failure(inputUnreadable(m_host, m_options.input->errorString()));
            if (m_gate.isRefused())
                return failure(m_gate.refusal(1));
        }
        if (!m_gate.isOpen())
            return failure(m_gate.refusal(*m_process.exitCode()));
        return CommandResult{*m_process.exitCode(), m_output.take(), m_errorOutput.take()};
    }

private:
    Result<CommandResult> ended(WaitEnd end)
    {
        m_process.terminate();
        if (end == WaitEnd::TimedOut)
            return failure(commandTimedOut(m_host, m_command, m_options.timeout));
        return failure(cancelledOn(m_host));
    }

    bool isOver()
    {
        if (!m_process.exitCode())
            return false;
        if (m_process.output() < 0 && m_process.errorOutput() < 0)
            return true;
        if (!m_quiet.isForever())
            return m_quiet.hasExpired();
        m_quiet = QDeadlineTimer(QuietMilliseconds);
        return false;
    }

    WaitEnd wait(const WaitLimit &limit)
    {
        std::vector<pollfd> descriptors{{m_process.output(), POLLIN, 0}, {m_process.errorOutput(), POLLIN, 0}};
        if (!m_process.exitCode())
            descriptors.push_back({m_process.exitDescriptor(), POLLIN, 0});
        if (wantsToWrite())
            descriptors.push_back({m_process.input(), POLLOUT, 0});
        return limit.poll(descriptors, std::chrono::milliseconds(m_process.exitDescriptor() < 0 ? 5 : 50));
    }

    bool wantsToWrite()
    {
        if (m_process.input() < 0)
            return false;
        if (!m_gate.isOpen())
            return m_hasAnswer;
        return m_feeder.isAtEnd() || !m_feeder.pending().isEmpty();
    }

    void readOutputs()
    {
        if (!drain(m_process.output(), false))
            m_process.closeOutput();
        if (!drain(m_process.errorOutput(), true))
            m_process.closeErrorOutput();
    }

    /// False at the end of the stream.
    bool drain(int descriptor, bool isError)
    {
        if (descriptor < 0)
            return true;
        std::array<char, ReadBytes> buffer; // NOLINT(*-member-init): filled by read
        for (;;) {
            const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
            if (count <= 0)
                return count < 0 && (errno == EAGAIN || errno == EINTR);
            if (!m_quiet.isForever())
                m_quiet = QDeadlineTimer(QuietMilliseconds);
            accept(QByteArrayView(buffer.data(), count), isError);
            if (count < static_cast<ssize_t>(buffer.size()))
                return true;
        }
    }

    void accept(QByteArrayView piece, bool isError)
    {
        QByteArray own;
        if (isError && !m_gate.isOpen()) {
            own = m_gate.filter(piece);
            piece = own;
            if (const QByteArray answer = m_gate.takeAnswer(); !answer.isEmpty()) {
                m_answer = answer;
                m_hasAnswer = true;
            }
        }
        if (piece.isEmpty())
            return;
        (isError ? m_errorOutput : m_output).append(piece);
        if (m_options.onOutput)
            m_options.onOutput(piece, isError);
    }

    void writeInput()
    {
        if (m_hasAnswer && m_process.input() >= 0) {
            // A password line is far smaller than a pipe: it goes in one piece.
            const ssize_t ignored = ::write(m_process.input(), m_answer.constData(), m_answer.size());
            static_cast<void>(ignored);
            m_answer.fill('\0');
            m_hasAnswer = false;
        }
        while (m_gate.isOpen() && m_process.input() >= 0) {
            const QByteArrayView pending = m_feeder.pending();
            if (pending.isEmpty()) {
                if (m_feeder.isAtEnd())
                    m_process.closeInput();
                return;
            }
            const ssize_t count = ::write(m_process.input(), pending.data(), pending.size());
            if (count < 0) {
                if (errno != EAGAIN && errno != EINTR)
                    m_process.closeInput(); // the command reads no further; its exit code tells what it thinks of it
                return;
            }
            m_feeder.consume(count);
        }
    }

    const Host &m_host;
    const Command &m_command;
    const RunOptions &m_options;
    RunAsGate m_gate;
    InputFeeder m_feeder;
    OutputTail m_output;
    OutputTail m_errorOutput;
    LocalProcess m_process;
    QByteArray m_answer;
    bool m_hasAnswer = false;
    QDeadlineTimer m_quiet{QDeadlineTimer::Forever};
};

} // namespace

LocalConnection::LocalConnection(Host host, Credentials credentials)
    : m_host(std::move(host))
    , m_credentials(std::move(credentials))
    , m_wakeup(std::make_unique<Wakeup>())
{
}

LocalConnection::~LocalConnection() = default;

Status LocalConnection::open(const CancelToken &cancel)
{
    if (cancel.isCancelled() || m_wakeup->isRaised())
        return failure(cancelledOn(m_host));
    return {};
}

void LocalConnection::close() {}

void LocalConnection::abort()
{
    m_wakeup->raise();
}

Result<CommandResult> LocalConnection::run(const Command &command, const RunOptions &options, const CancelToken &cancel)
{
    const PipeSignalBlock block;
    const WaitLimit limit(options.timeout, cancel, *m_wakeup);
    if (limit.check() == WaitEnd::Cancelled)
        return failure(cancelledOn(m_host));
    Host host = m_host;
    if (options.asLoginUser)
        host.runAs.clear();
    return LocalRun(m_host, command, options, RunAsGate(host, m_credentials, accountName())).run(limit);
}

} // namespace convoy
