// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace convoy {

/// Where a package came from and whose it is, as it was found when it was imported (requirement U70).
struct Provenance
{
    QString location;    ///< path that it was imported from
    QString volumeLabel; ///< of the medium; empty: not known
    QString volumeId;    ///< its file system's UUID or serial number
    QString signature = QStringLiteral("none"); ///< none good unknown-signer
    QString signerId;       ///< of the key that the signature names
    QString signerName;     ///< what that key is called here; empty for an unknown one
    QString trustedComment; ///< cleaned for display; of a good signature only
    QDateTime signedAt;     ///< from the trusted comment; invalid: it says nothing
    QDateTime checkedAt;
    QByteArray signatureText; ///< the signature file that came beside an archive; empty for one inside
    QString olderReason;      ///< why it was let in though a newer version was known

    /// {"state","signer","key","comment","signed","checked"}: "signatureDetails" of `package show`.
    [[nodiscard]] QJsonObject signatureJson() const;
    /// {"label","id"}: "volume" of `package show`.
    [[nodiscard]] QJsonObject volumeJson() const;
    /// What the audit trail says of an import.
    [[nodiscard]] QString trailText(const QString &sha256) const;
};

} // namespace convoy
