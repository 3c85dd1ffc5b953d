// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "base/Version.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace convoy {

/// What is known of the operating system of a host; empty texts and 0 mean unknown.
struct OsIdentity
{
    QString family;       ///< "linux" or "windows"
    QString id;           ///< os-release ID, "debian", "rhel", …
    QString name;         ///< "Debian GNU/Linux"
    Version version;      ///< "13"
    QString prettyName;   ///< "Debian GNU/Linux 13 (trixie)"
    QString architecture; ///< uname -m, "x86_64"
    int bits = 0;         ///< 32 or 64
};

/// One operating system that a package runs on.
struct OsRequirement
{
    QString family; ///< "linux", "windows", "aix", "solaris", …; empty: any
    QString name;   ///< "Red Hat Enterprise Linux"; empty: any of the family
    Version atLeast;
    int bits = 0; ///< 0: any

    /// "Red Hat Enterprise Linux 8 (64 bit)"; never translated but for the bit width's unit, which is the same.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] QJsonObject toJson() const;
    static OsRequirement fromJson(const QJsonObject &object);
    bool operator==(const OsRequirement &) const = default;
};

/// What a comparison says. `matches` is false only where the data is certain; what is unknown matches with
/// `isUncertain` (packages reference 1.3: unknown platform or unreadable data means no check).
struct OsMatch
{
    bool matches = true;
    bool isUncertain = false;
    Message reason; ///< why not, or why it is uncertain
};

/// Rules of packages reference 1.3: refused when family or bit width differ, or the version is lower than every
/// listed one; on Red Hat only entries naming Red Hat count, on Ubuntu only entries naming Ubuntu; an entry that
/// names another distribution of the same family is no refusal but uncertain.
OsMatch matchOperatingSystem(const QList<OsRequirement> &requirements, const OsIdentity &host);

} // namespace convoy
