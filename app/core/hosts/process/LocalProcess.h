// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/types.h>

namespace convoy {

/// One `/bin/sh -c LINE` in a session of its own, with three pipes whose near ends do not block. Starts in the
/// operator's home. Ends with its whole process group when destroyed. POSIX; one thread.
class LocalProcess
{
public:
    LocalProcess() = default;
    ~LocalProcess();
    LocalProcess(const LocalProcess &) = delete;
    LocalProcess &operator=(const LocalProcess &) = delete;

    /// 0, or the errno of what failed.
    [[nodiscard]] int start(const QString &line);

    [[nodiscard]] int input() const { return m_input; }
    [[nodiscard]] int output() const { return m_output; }
    [[nodiscard]] int errorOutput() const { return m_errorOutput; }
    [[nodiscard]] int exitDescriptor() const { return m_exitDescriptor; } ///< readable when it has ended; may be -1
    void closeInput();
    void closeOutput();
    void closeErrorOutput();

    /// The exit code when the shell has ended: 128 + n for a signal.
    [[nodiscard]] std::optional<int> exitCode();
    /// SIGTERM to the group, SIGKILL to what is left of it after two seconds.
    void terminate();

private:
    void waitForEnd(int milliseconds);

    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    int m_errorOutput = -1;
    int m_exitDescriptor = -1;
    std::optional<int> m_exitCode;
};

} // namespace convoy
