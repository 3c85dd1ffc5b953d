// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// What is known of a host's system, piece by piece; any may be missing. Texts as the host gives them.
struct OsEvidence
{
    QString ntVersion;        ///< "10.0"; the registry says 6.3 on every 10.0 system
    int build = 0;            ///< 0: not known
    int revision = -1;        ///< UBR; below 0: not known
    QString edition;          ///< EditionID, "ServerStandard"
    QString installationType; ///< "Server", "Server Core", "Nano Server", "Client"
    QString productType;      ///< "ServerNT", "LanmanNT", "WinNT", or 1, 2, 3
    int servicePack = -1;     ///< below 0: not known
    QString architecture;     ///< "AMD64", "x86_64", …
    QString productName;
    QString displayVersion;   ///< "1809", "21H2"
    QString osReleaseId;      ///< of a Linux host: ID and VERSION_ID of os-release
    QString osReleaseVersion;

    [[nodiscard]] bool isEmpty() const
    {
        return ntVersion.isEmpty() && build == 0 && productName.isEmpty() && displayVersion.isEmpty()
               && osReleaseId.isEmpty() && installationType.isEmpty() && productType.isEmpty() && edition.isEmpty();
    }
};

/// x64, x86, arm64, itanium, …: one name for "x86-64", "x64", "AMD64" and "x86_64". Lower case of what is not known.
QString platformOf(const QString &architecture);

} // namespace convoy
