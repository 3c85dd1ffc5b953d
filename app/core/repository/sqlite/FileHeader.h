// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace convoy {

/// Whose database file this is, without changing it.
///
/// Asked through SQLite, never by reading the file: closing any other descriptor of a database file gives up every lock
/// that this process holds on it (POSIX advisory locks, sqlite.org/howtocorrupt.html chapter 2.2), and another process
/// would then take away the write-ahead log under our open connections.
class FileHeader
{
public:
    enum class Kind { Unreadable, Foreign, Main, Payload };
    static constexpr qint64 MainId = 0x436F6E76; ///< application_id of the main file, "Conv"
    static constexpr qint64 PayloadId = 0x436F6E50; ///< of the payload file, "ConP"

    static FileHeader read(const QString &path, std::chrono::milliseconds patience);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Why the file could not be asked (locked, damaged); none where kind() says all.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    Kind m_kind = Kind::Unreadable;
    std::optional<Error> m_problem;
};

} // namespace convoy
