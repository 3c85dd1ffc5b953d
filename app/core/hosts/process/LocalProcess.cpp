// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/process/LocalProcess.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr int GraceMilliseconds = 2000;

struct Pipe
{
    int readEnd = -1;
    int writeEnd = -1;

    bool open()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
        readEnd = ends[0];
        writeEnd = ends[1];
        return true;
    }
    ~Pipe()
    {
        closeEnd(readEnd);
        closeEnd(writeEnd);
    }
    static void closeEnd(int &end)
    {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
    static int take(int &end)
    {
        ::fcntl(end, F_SETFL, ::fcntl(end, F_GETFL) | O_NONBLOCK);
        return std::exchange(end, -1);
    }
    Pipe() = default;
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
};

struct ChildPlan
{
    const char *line;
    const char *home;
    int input;
    int output;
    int errorOutput;
};

/// Between fork and exec only what is safe in a program with several threads.
[[noreturn]] void becomeShell(const ChildPlan &plan)
{
    ::setsid();
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGPIPE, SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGCHLD})
        ::signal(number, SIG_DFL);
    ::dup2(plan.input, STDIN_FILENO);
    ::dup2(plan.output, STDOUT_FILENO);
    ::dup2(plan.errorOutput, STDERR_FILENO);
#ifdef SYS_close_range
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
#endif
    if (::chdir(plan.home) != 0) {
        const int ignored = ::chdir("/");
        static_cast<void>(ignored);
    }
    ::execl("/bin/sh", "sh", "-c", plan.line, nullptr);
    ::_exit(127);
}

} // namespace

LocalProcess::~LocalProcess()
{
    terminate();
    closeInput();
    closeOutput();
    closeErrorOutput();
    Pipe::closeEnd(m_exitDescriptor);
}

int LocalProcess::start(const QString &line)
{
    Pipe input;
    Pipe output;
    Pipe errorOutput;
    if (!input.open() || !output.open() || !errorOutput.open())
        return errno;
    const QByteArray lineBytes = line.toUtf8();
    const QByteArray home = QFile::encodeName(QDir::homePath());
    const ChildPlan plan{lineBytes.constData(), home.constData(), input.readEnd, output.writeEnd, errorOutput.writeEnd};
    m_pid = ::fork();
    if (m_pid < 0)
        return errno;
    if (m_pid == 0)
        becomeShell(plan);
    m_input = Pipe::take(input.writeEnd);
    m_output = Pipe::take(output.readEnd);
    m_errorOutput = Pipe::take(errorOutput.readEnd);
#ifdef SYS_pidfd_open
    m_exitDescriptor = static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0U));
#endif
    return 0;
}

void LocalProcess::closeInput()
{
    Pipe::closeEnd(m_input);
}

void LocalProcess::closeOutput()
{
    Pipe::closeEnd(m_output);
}

void LocalProcess::closeErrorOutput()
{
    Pipe::closeEnd(m_errorOutput);
}

std::optional<int> LocalProcess::exitCode()
{
    if (m_exitCode || m_pid < 0)
        return m_exitCode;
    int status = 0;
    if (::waitpid(m_pid, &status, WNOHANG) == m_pid)
        m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return m_exitCode;
}

void LocalProcess::waitForEnd(int milliseconds)
{
    for (int waited = 0; !exitCode() && waited < milliseconds; waited += 20) {
        pollfd ended{.fd = m_exitDescriptor, .events = POLLIN, .revents = 0};
        ::poll(&ended, 1, 20);
    }
}

void LocalProcess::terminate()
{
    if (m_pid < 0 || exitCode())
        return;
    ::kill(-m_pid, SIGTERM);
    waitForEnd(GraceMilliseconds);
    ::kill(-m_pid, SIGKILL); // children that outlived the shell are in the group, too
    waitForEnd(GraceMilliseconds);
}

} // namespace convoy
