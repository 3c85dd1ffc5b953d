// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// Services of a solution's step; `id` tells their states from those of other steps.
struct ServiceGroup
{
    QStringList names;
    QString id;
};

/// The package's services on one host: stopped with their states noted, and brought back to these.
[[nodiscard]] Status stopServices(HostContext &context);
[[nodiscard]] Status startServices(HostContext &context);
/// The same of a solution's step.
[[nodiscard]] Status stopServices(HostContext &context, const ServiceGroup &group);
[[nodiscard]] Status startServices(HostContext &context, const ServiceGroup &group);

/// Somebody had stopped all of them before the run: nothing is to be expected of them now.
[[nodiscard]] Result<bool> servicesWereIdle(HostContext &context);

/// The ports that the package is checked by, as numbers; those that nothing was given for are left out.
QList<int> checkedPorts(const HostContext &context);

} // namespace convoy
