// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace convoy {

/// What a signature covers, in the form that it is checked in, and the SHA-256 of the very same bytes: so that nobody
/// can show one file to the signature check and another to the import.
struct SignedContent
{
    QByteArray message; ///< BLAKE2b-512 of the content, or for legacy signatures the content itself
    QString sha256;

    /// A legacy signature needs the whole content in memory; above this it is refused.
    static constexpr qint64 largestLegacy = Q_INT64_C(256) * 1024 * 1024;

    static SignedContent ofBytes(const QByteArray &content, bool isPrehashed);
    /// Reads a file once. "media-gone" when it cannot be read to its end, "signature-legacy-too-large", "cancelled".
    static Result<SignedContent> ofFile(const QString &path, bool isPrehashed, const CancelToken &cancel);
};

} // namespace convoy
