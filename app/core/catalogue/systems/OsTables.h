// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// What an installation option lacks, in the releases named, or in all that have no row of their own.
struct OptionCapability
{
    QString option;
    QString where; ///< host, container; empty: both
    QStringList releases;
    QStringList lacks;      ///< gui explorer wow64 windows-installer console powershell wmi servicing-stack
    QStringList optional;   ///< there unless somebody took it out, or not there unless somebody added it
    QStringList management; ///< "WMI", "PowerShell", "RSAT", …
    QStringList sources;
};

/// A role, a feature or a file system that exists from one release on.
struct OsFeature
{
    QString id;
    QString name;
    QString kind;  ///< role, feature, file-system, installation-option
    QString since; ///< id of a system
    int servicePack = 0;
    QStringList platforms; ///< empty: all
    bool isOptional = false; ///< has to be switched on by somebody
    QStringList notInEditions;
    QStringList clientEditions; ///< the editions of a client that have it
    QStringList sources;
};

/// What the registry's EditionID says.
struct EditionId
{
    QString id;
    QString meaning;
    QString edition; ///< "Standard"
    QString option;
    QString channel;
    int sku = 0;
    bool isEvaluation = false;
    bool isUncertain = false;
    QStringList sources;
};

struct UpgradePath
{
    QString from;
    QString to;
    QStringList sources;
};

/// Which container images a host runs: ids of systems.
struct ContainerHost
{
    QString host;
    QStringList process; ///< with the host's own kernel
    QStringList hyperV;  ///< each in a small virtual machine
    bool isSameRevision = false; ///< process isolation asks for the very revision
    QStringList sources;
};

/// A thing with a name of its own that the catalogue knows: a processor, a cloud, a channel, software, a client.
struct NamedItem
{
    QString id;
    QString name;
    QString formerly;
    QString platform; ///< of a processor
    QString engine;   ///< of software that runs containers
    QDate since;
    int begins = 0;      ///< year
    QStringList kinds;   ///< tiers, what it manages, how it is serviced
    QStringList sources;
};

struct UpgradeRule
{
    QString rule;
    QStringList sources;
};

/// What the catalogue knows beside the systems themselves.
struct OsTables
{
    QList<OptionCapability> capabilities;
    QList<OsFeature> features;
    QList<EditionId> editionIds;
    QList<UpgradePath> upgrades;
    QList<UpgradeRule> upgradeRules;
    QList<ContainerHost> containerHosts;
    QList<NamedItem> channels;
    QList<NamedItem> processors;
    QList<NamedItem> cloudPlatforms;
    QList<NamedItem> software;
    QList<NamedItem> managementChannels;
    QList<NamedItem> clients;
};

} // namespace convoy
