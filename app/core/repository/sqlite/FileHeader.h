// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// The first 100 bytes of a database file, read as a file: what tells whose it is without SQLite touching it.
class FileHeader
{
public:
    enum class Kind { Unreadable, Foreign, Main, Payload };
    static constexpr qint64 MainId = 0x436F6E76;    ///< application_id of the main file, "Conv"
    static constexpr qint64 PayloadId = 0x436F6E50; ///< of the payload file, "ConP"

    static FileHeader read(const QString &path);
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind = Kind::Unreadable;
};

} // namespace convoy
