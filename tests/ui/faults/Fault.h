// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FaultHost.h"
#include "run/failures/FailureCatalogue.h"

#include <functional>

namespace convoy {

/// One way in which a host's installation goes wrong, caused for real, and what an administrator would do about it. The
/// action is a person's judgement, stated here: it is compared with what the catalogue offers, not taken from it.
struct Fault
{
    QString name;
    QString code;
    QStringList shows; ///< what must stand on the screen; @address @port @name @home are the host's
    FailureAction right;
    bool mayBeLater = false; ///< what is right for most hosts with this code is offered before it
    std::function<void(FaultHost &)> seed;
    std::function<void(FaultHost &)> mend = {}; ///< the right action carried out; without one it is not tried
    enum Needs { Nothing, Disk } needs = Nothing; ///< a disk of its own, which not every user may mount
};

QList<Fault> reachFaults(); ///< on the way to the host
QList<Fault> accountFaults(); ///< of the account that works there
QList<Fault> hostFaults(); ///< of the host's disks, tools and locks
QList<Fault> installerFaults(); ///< of the package's own work
QList<Fault> serviceFaults(); ///< of services and ports

} // namespace convoy
