// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Command.h"
#include "plan/StagingPaths.h"

#include <QString>
#include <QStringList>

namespace convoy {

/// The services of a package on one host, by systemctl where it knows a unit of the name, else by the package's own
/// INSTALLPATH/NAME.sh start|stop|status. Their states before the run are kept in the run's folder.
struct ServiceRequest
{
    StagingPaths paths;
    QString installPath;
    QStringList names;
    QString list = QStringLiteral("services"); ///< the file in the run's folder that holds their states
};

constexpr int ServiceStuckExit = 84; ///< stuck=NAME does not end; what was stopped before runs again
constexpr int ServiceDeadExit = 85;  ///< dead=NAME, each that does not start

/// Notes their states, once, and stops what runs; prints service=NAME running|stopped|absent.
Command stopServicesScript(const ServiceRequest &request);
/// Starts what had run and does not run now, all of it whatever one of them does; without noted states nothing. Prints
/// started=NAME.
Command startServicesScript(const ServiceRequest &request);

/// Prints idle=yes where states were noted, and none of them was running or absent.
Command idleServicesScript(const ServiceRequest &request);

struct PortRequest
{
    QString address; ///< the host's own IPv4 address; empty: any counts
    QList<int> ports;
    int seconds = 0; ///< how long to wait until all are listened on
};
/// Looks which ports a program listens on, at the host's address or at all of them.
Command portsScript(const PortRequest &request);
/// What it printed.
QList<int> openPorts(const QByteArray &output);

} // namespace convoy
