// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace convoy {

/// Ends a program when its call is left, however that happens: no process outlives it. Killed and waited for, in the
/// calling thread; one that has ended by itself is not touched. The process must live longer than this.
class ProcessEnd
{
public:
    explicit ProcessEnd(QProcess &process)
        : m_process(process)
    {
    }
    ~ProcessEnd()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    ProcessEnd(const ProcessEnd &) = delete;
    ProcessEnd &operator=(const ProcessEnd &) = delete;

private:
    QProcess &m_process;
};

} // namespace convoy
