// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/Plan.h"
#include "plan/StagingPaths.h"

#include <QByteArray>

namespace convoy {

/// What restarts the host: the definition's command, else systemctl or shutdown.
QString restartCommand(const PlanStep &step);

/// Keeps, once and in the run's folder, which boot the host is in before step `id` restarts it; prints before= and now=.
Command noteBootScript(const StagingPaths &paths, const QString &id);
/// Prints boot=, system= (as systemd says; empty where there is none) and down=NAME for each service that does not run.
Command bootStateScript(const QStringList &services);

/// What bootStateScript() printed.
struct BootState
{
    QString boot;
    QString system;
    QStringList down; ///< services
    /// Nothing of the system is on its way up or down.
    [[nodiscard]] bool isSettled() const;
    static BootState parse(const QByteArray &output);
};

} // namespace convoy
