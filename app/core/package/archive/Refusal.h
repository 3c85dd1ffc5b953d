// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace convoy {

/// Why an archive is not read: what the helper process says in one line of JSON on its standard error, and what the
/// program turns into an Error. `code` is one of ArchiveHelper's; `entry` the name inside the package, cleaned for
/// display; `detail` English, technical.
struct Refusal
{
    QString code;
    QString entry;
    QString detail;

    [[nodiscard]] QByteArray toJsonLine() const;
    /// Empty code when the line is not a refusal.
    static Refusal fromJsonLine(const QByteArray &line);
    /// The three parts a person needs; `package` is the path as it was given.
    [[nodiscard]] Error toError(const QString &package) const;
};

template <typename T>
using Checked = std::expected<T, Refusal>;

inline std::unexpected<Refusal> refuse(const char *code, const QString &entry = {}, const QString &detail = {})
{
    return std::unexpected<Refusal>(Refusal{QString::fromLatin1(code), entry, detail});
}

/// A name as it may be shown: control and direction characters replaced, at most 200 characters.
QString displayName(const QString &name);

} // namespace convoy
