// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"
#include "hosts/Host.h"
#include "package/PackageDescriptor.h"
#include "package/ini/SilentIni.h"
#include "plan/Plan.h"

#include <optional>

namespace convoy {

class OsCatalogue;

/// What the repository has recorded of the package on one host. Values without secrets.
struct PreviousDeployment
{
    QString version; ///< of the newest record
    QString state;   ///< of it: installed failed removed unknown
    QString undo;    ///< how that version is undone, as its package says; empty: not known
    Message undoReason;
    bool isPackageKept = false; ///< its package is still in the repository
    PlanBefore before;          ///< the newest record of an installation that went well
    bool isBeforeKept = false;  ///< the package of `before` is still in the repository
    QString savedVersion;       ///< what the files in PlanBefore::savedFolder belong to; empty: nothing stood there
    /// Values of the newest record, and for a roll back those of the last installation of the version gone back to.
    ParameterValues values;
    std::optional<ParameterValues> earlier;
};

/// One chosen host with what is known of it.
struct PlanTarget
{
    Host host;
    FactSet facts;
    std::optional<Error> unreachable; ///< set: its rules are not judged, it blocks nobody else
    QString installedVersion; ///< recorded deployment of the package's name; empty: none
    bool hasApplicationObject = false; ///< for skip re-installation (G154)
    std::optional<PreviousDeployment> previous = {};
    /// Name and version of everything that is recorded as installed on the host; none: it was not looked at.
    std::optional<QMap<QString, Version>> deployed = {};
    QList<ApplicationObject> applications{}; ///< those of the host; they decide beside hasApplicationObject
    QString installedObject{}; ///< name of the package's object until now; empty: none
    /// What the plug-in's runs that are gone back behind had added to objects of the host, by their names.
    QMap<QString, ApplicationItems> addedOptions{};
    QList<ApplicationObject> earlier{}; ///< what objects of the host were with the package's version, for a roll back
};

struct PlanRequest
{
    PackageDescriptor package;
    QString packageSha256;
    qint64 unpackedBytes = 0;
    SilentIni silentIni; ///< the package's own, before the operator's values
    Profile profile = Profile::Install;
    QList<PlanTarget> targets;
    ParameterSet parameters;
    PlanLimits limits;
    /// What the package proposes for its application object, or a plug-in for its parents.
    ApplicationObject proposed{};
    QString standardObject{}; ///< name of the application object where neither the operator nor the host has one
    bool prefills = true; ///< begin with the values of each host's previous deployment; false: all is in `parameters`
    bool undoOnFailure = false;
    QString undoes; ///< run that is undone (Profile::Rollback)
    bool removes = false; ///< the run undone had found nothing: nothing is to stand there afterwards
    QString again{}; ///< run whose hosts are run again
    const OsCatalogue *catalogue = nullptr; ///< PackageRuleInput, as `day`
    QDate day{};
};

/// Pure: no clock, no connection, no database. Hosts are ordered by name inside a wave; waves of
/// PlanLimits::waveSize (P % is rounded down, at least 1). Fails (ErrorKind::Request) only on values that make no plan
/// (variable-unknown, wave-size, application-port, silent-ini-value); what a host lacks is a Finding.
Result<Plan> makePlan(const PlanRequest &request);

/// The silent.ini that a host gets: the package's own with the host's values, then secrets. Shared by Planner, wizard
/// preview and runner.
SilentIni silentIniFor(const SilentIni &base, const PlanHost &host, const QMap<SilentKey, QString> &secrets);

/// All variables of a host for ${…}: host.name host.address host.home host.FACT application.NAME.
QMap<QString, QString> hostVariables(const Host &host, const FactSet &facts, const QMap<QString, QString> &application);

} // namespace convoy
