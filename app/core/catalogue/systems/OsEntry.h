// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Version.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace convoy {

enum class OsKind { Rtm, Ltsc, Sac, AnnualChannel, Preview, Insider, Distribution };

/// How one system comes after another: as its release, as a preview, or as a channel that leaves the trunk.
struct OsLink
{
    QString id;
    QString kind; ///< release, preview, branch
    bool operator==(const OsLink &) const = default;
};

/// A service pack, or a build of its own within one system.
struct OsLevel
{
    QString level; ///< "RTM", "SP1"
    int servicePack = -1;
    int build = 0; ///< 0: that of the system
    QDate start;
    QDate end;
};

/// One way to install a system: where it can stand, and on what conditions.
struct OsOption
{
    QString option;      ///< full, desktop-experience, minimal-server-interface, server-core, nano-server
    QString where;       ///< host, container
    QStringList editions; ///< empty: all
    QDate supportEnd;    ///< when it ends before the system does
    QString condition;   ///< "software-assurance-or-cloud"
    QString onlyFor;     ///< "containers": the host may run nothing else
    QStringList offers;  ///< what it has against its kind, "local-powershell"
};

/// Days are the last ones of what they end, unless they begin something. Invalid: not known.
struct OsDates
{
    QDate announced;
    QDate firstPreview;
    QDate rtm;
    QDate ga;
    QDate supportStart;
    QDate mainstreamEnd;
    QDate extendedEnd;
    QDate esuEnd;
    QDate esuEndAzure;
    QDate expires;         ///< of a preview
    QDate expiresExtended; ///< with the maker's tool
};

/// The newest update that the catalogue knows of.
struct OsLatest
{
    QString label;
    Version version; ///< "10.0.14393.7606"
    QDate date;
    QString kb;
    QString page; ///< title of the maker's page about it
};

/// The client that is made of the same code.
struct OsClient
{
    QString base;      ///< "Windows 10"
    QString sameBuild; ///< "Windows 10 version 1607": what else has the build number
    QDate rtm;
    QDate ga;
};

/// One operating system of the catalogue. Empty, 0 and invalid mean that the catalogue does not know.
struct OsEntry
{
    QString id;
    QString family; ///< windows, linux
    QString name;
    QStringList aliases;
    OsKind kind = OsKind::Rtm;
    QString channel; ///< ltsc, sac, ac, preview; lts, interim, stable
    QString kernel;  ///< "Windows NT"
    Version ntVersion;
    int build = 0;
    QString label;          ///< "1607"
    QString displayVersion; ///< "21H2"
    QString codename;
    QString codeBase;    ///< id of the system whose code it is a branch of
    QString osReleaseId; ///< of a Linux distribution: "debian"
    QString cycle;       ///< what os-release's VERSION_ID begins with: "12", "22.04"
    int ordinal = 0;     ///< "the eleventh major server version"
    OsDates dates;
    OsLatest latest;
    OsClient client;
    QList<OsLevel> levels;
    QList<OsOption> options;
    QStringList editions;
    QStringList interfaces;
    QStringList platforms;         ///< x64, x86, itanium, arm64, …
    QStringList internalPlatforms; ///< built, and never given to anyone
    QStringList hardware;          ///< what a host must have: "acpi"
    QStringList updates;           ///< "Windows Update", "WSUS", "SCCM"
    QString licenceMetric;         ///< core, processor
    QString licenceTerms;
    QStringList licenceKinds;
    QString needed; ///< what a licence of it takes
    QStringList preReleases;
    QStringList productNames;
    QList<OsLink> predecessors;
    QList<OsLink> successors;
    QStringList uncertain; ///< keys whose value is in doubt
    QMap<QString, QStringList> sources;
    QJsonObject document; ///< all of it, as the file has it

    /// The day from which it could be had: general availability, else the day it went to manufacturing.
    [[nodiscard]] QDate available() const { return dates.ga.isValid() ? dates.ga : dates.rtm; }
    [[nodiscard]] bool isPreview() const { return kind == OsKind::Preview || kind == OsKind::Insider; }
    [[nodiscard]] bool isWindows() const { return family == QLatin1String("windows"); }
    [[nodiscard]] bool isUncertain(const char *key) const { return uncertain.contains(QLatin1String(key)); }
    /// Nullptr when it cannot be installed so.
    [[nodiscard]] const OsOption *option(const QString &kindOfOption, const QString &where) const;
    /// Version and build as one number to compare: 10.0.14393.
    [[nodiscard]] Version fullVersion() const;
};

QString osKindWord(OsKind kind); ///< rtm ltsc sac ac preview insider distribution

} // namespace convoy
