// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/systems/OsCatalogue.h"
#include "facts/Fact.h"
#include "hosts/Host.h"
#include "package/PackageDescriptor.h"
#include "prerequisites/Finding.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace convoy {

/// What the rules of a plain package look at on one host. Values are resolved: no ${…} left.
struct PackageRuleInput
{
    const PackageDescriptor &package;
    const Host &host;
    const FactSet &facts;
    QMap<QString, QString> application; ///< "port", "object", "tenant", "primaryServer", …
    QString installPath;                ///< empty: the package has none or it is unknown
    qint64 unpackedBytes = 0;
    QString installedVersion; ///< as recorded or detected; empty: not known to be there
    /// Everything that is recorded as installed there, by name; none: nobody looked.
    std::optional<QMap<QString, Version>> deployed = {};
    const OsCatalogue *catalogue = nullptr; ///< with `day` for what it knows of the host's system; none: not looked at
    QDate day = {};
};

/// Rules, all run, then judged; pure. Rule ids: operating-system (blocks when certain, warns when uncertain),
/// disk-space (needs against disk.homeFreeBytes/tmp; unknown is a warning), tools (tar, sh on the host: blocks),
/// install-path (full path, no "..": blocks), port-range (1…65535: blocks), facts-known (family unknown: blocks),
/// required-packages (what is not recorded in the wanted version blocks), already-installed (a note).
/// With a catalogue, where it knows the host's system: os-support (warns after the end of support; a note where that day
/// is in doubt) and os-upgrade-path (a note, where the system is the wrong one and can be upgraded in place).
/// A Pass finding is given too, so that the plan proves what was looked at.
QList<Finding> judgePackage(const PackageRuleInput &input);

} // namespace convoy
