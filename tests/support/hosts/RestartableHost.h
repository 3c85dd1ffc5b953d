// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HostFarm.h"

namespace convoy {

/// A farm's host that can be restarted: before its PATH stand a `systemctl` whose `reboot` leaves a mark, and a `cat`
/// that tells the host's own boot id. The test itself takes the server down and brings it up in another boot. Its
/// services are units of that `systemctl`, too.
class RestartableHost
{
public:
    RestartableHost(HostFarm &farm, int index);

    /// `reboot` was called.
    [[nodiscard]] bool isAsked() const;
    /// How often its boot was asked for since it began.
    [[nodiscard]] int timesLookedAt() const;
    void beginBoot(const QString &boot) const;
    /// Down and up again, in another boot.
    bool restartInto(const QString &boot) const;
    void setSystem(const QByteArray &state) const; ///< what `systemctl is-system-running` says
    void addService(const QString &name, bool runs) const;
    [[nodiscard]] bool isUp(const QString &service) const;
    void refuseRestart() const;
    void write(const QString &name, const QByteArray &content, bool isProgram = false) const;

private:
    HostFarm &m_farm;
    int m_index;
};

} // namespace convoy
