// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace convoy::smb {

/// Why something could not be done: `code` as ShareClient knows it, `path` below the share, `detail` English.
struct Problem
{
    QString code;
    QString path;
    QString detail;
};

template <typename T>
using Outcome = std::expected<T, Problem>;

inline std::unexpected<Problem> problem(const char *code, const QString &path = {}, const QString &detail = {})
{
    return std::unexpected(Problem{QString::fromLatin1(code), path, detail});
}

} // namespace convoy::smb
