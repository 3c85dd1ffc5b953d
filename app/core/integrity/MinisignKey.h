// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace convoy {

/// A public key of minisign: its id is what signatures name, its comment is what people call it.
struct MinisignKey
{
    QString id;       ///< 16 hexadecimal digits, as minisign prints it
    QByteArray bytes; ///< 32, Ed25519
    QString name;     ///< the file's untrusted comment, cleaned for display

    /// Reads a public key file (two lines), or the key line alone. "key-malformed" names what is wrong with `path`.
    static Result<MinisignKey> parse(const QByteArray &text, const QString &path);
    /// The file at a path; "key-unreadable" beside the above. All ErrorKind::Request.
    static Result<MinisignKey> read(const QString &path);
    /// The key line, base64.
    [[nodiscard]] QByteArray text() const;

    bool operator==(const MinisignKey &) const = default;
};

} // namespace convoy
