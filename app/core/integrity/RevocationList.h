// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrity/KeyRing.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoy {

/// A list of revoked keys (resources/documentation/integrity.md), signed by a key that is trusted:
///
///     convoy-revoked-keys 1
///     # comment
///     E7620F1842B4E81F 2026-03-01 the laptop it was on is lost
///
/// that is a line of its own for the format, then a line a key: id, day, reason. UTF-8.
struct RevocationList
{
    QList<RevokedKey> keys; ///< with listSigner, without recorded and recordedBy

    /// "revocations-malformed", naming file and line. ErrorKind::Request. Pure.
    static Result<RevocationList> parse(const QByteArray &text, const QString &path);
    /// The list at `path`, once the signature beside it (PATH.minisig) is good under a trusted key. Further codes:
    /// revocations-unreadable, revocations-unsigned, revocations-signature (not good, and why), signature-malformed.
    static Result<RevocationList> read(const QString &path, const KeyRing &ring);
};

} // namespace convoy
