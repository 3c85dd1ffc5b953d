// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace convoy {

/// A signature file of minisign, taken apart and not yet held against anything.
struct MinisignSignature
{
    QString keyId;             ///< of the key that is said to have made it
    bool isPrehashed = true;   ///< "ED", over BLAKE2b-512; false: legacy "Ed", over the content itself
    QByteArray signature;      ///< 64 bytes
    QByteArray trustedComment; ///< the very bytes that the second signature covers
    QByteArray commentSignature; ///< 64 bytes, over signature and trusted comment

    /// "signature-malformed" (ErrorKind::Request), with a reason of its own for each thing that can be wrong; `path` is
    /// for the message.
    static Result<MinisignSignature> parse(const QByteArray &text, const QString &path);

    [[nodiscard]] QString shownComment() const;
    /// The time that minisign writes into the trusted comment ("timestamp:SECONDS"); invalid when there is none.
    [[nodiscard]] QDateTime signedAt() const;
};

} // namespace convoy
