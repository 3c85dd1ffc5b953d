// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/checks/OsFinding.h"
#include "catalogue/systems/OsCatalogue.h"

#include <optional>

namespace convoy {

/// A host's system as it is judged: what identification found, and what only the operator or a probe knows.
struct OsHost
{
    const OsEntry *system = nullptr; ///< never null
    QString option;                  ///< server-core, …; empty: not known
    bool isContainer = false;
    const OsHost *containerHost = nullptr; ///< of a container: where it runs; judged too
    QString edition;
    QString architecture; ///< as the host says it
    QString processor;    ///< "Qualcomm Centriq 2400"
    Version fullVersion;  ///< "10.0.14393.1000"; empty: not known
    int servicePack = -1;
    bool isEvaluation = false;
    bool hasEsu = false;
    std::optional<bool> hasSoftwareAssurance;
    QString cloud; ///< "Azure"; empty: none
};

/// What a step or a package asks of a system.
struct OsDemands
{
    /// gui, explorer, console, windows-installer, wow64, powershell, wmi; a feature's id ("hyper-v", "refs"); any of
    /// them twice counts once. What the catalogue has no word for is no demand that it can judge.
    QStringList needs;
    bool isProduction = true; ///< an evaluation copy warns
    bool allowsTestSystems = false; ///< the operator's explicit word for previews
    int warnDaysBefore = 180; ///< of the end of support
};

/// Judges one host against the catalogue on a day. Every rule by itself; what is not known is not held against a host.
QList<OsFinding> checkOs(const OsCatalogue &catalogue, const OsHost &host, const OsDemands &demands, QDate day);

/// What stands against going from one system to another in place; empty: it is supported.
QList<OsFinding> checkUpgrade(const OsCatalogue &catalogue, const OsHost &from, const OsHost &to);

/// Whether a container of that system runs on a host of this one with the host's own kernel, and in a virtual machine.
struct ContainerFit
{
    bool isProcessIsolated = false;
    bool isHyperVIsolated = false;
    bool isSameRevisionWanted = false;
};
ContainerFit containerFit(const OsCatalogue &catalogue, const OsEntry &host, const OsEntry &image);

} // namespace convoy
