// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"
#include "run/solution/RestartScripts.h"

#include <QDeadlineTimer>

namespace convoy {

/// One restart of one host: which boot it is in is kept on it, the command is sent, and the host is waited for until it
/// is in another boot, has settled there, and its services and ports answer. One that restarts twice is waited for again;
/// all of it within the step's minutes. A resumed run does not restart a host that has been restarted. Codes:
/// restart-refused, restart-timeout, host-key-changed, host-key-unknown, cancelled (by a stop now alone).
class HostRestart
{
public:
    explicit HostRestart(HostContext &context);
    [[nodiscard]] Status execute();

private:
    [[nodiscard]] Status noteBoot();
    [[nodiscard]] Status send();
    [[nodiscard]] Status await();
    [[nodiscard]] Result<bool> look(); ///< whether it is back; fails where waiting is of no use
    [[nodiscard]] Result<bool> isBack();
    [[nodiscard]] bool staysUp(const QString &boot);
    [[nodiscard]] Result<BootState> ask();
    [[nodiscard]] bool arePortsOpen();
    [[nodiscard]] bool pause(std::chrono::milliseconds time) const;
    [[nodiscard]] Error timedOut() const;

    HostContext &m_context;
    std::chrono::minutes m_minutes;
    QDeadlineTimer m_end;
    QString m_bootBefore;
    bool m_isDue = true; ///< it is in the boot of before
    bool m_wasSeenAgain = false; ///< in another boot
    QString m_missing; ///< service or port that it lacked when it was seen last
    Error m_last; ///< why it could not be reached
};

} // namespace convoy
