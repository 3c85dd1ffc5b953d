// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmbSession.h"

#include <QStringList>

#include <functional>

namespace convoy::smb {

/// What lies at a session's address, and its copying. Protocol: lines of JSON to standard output.
class Tree
{
public:
    explicit Tree(Session &session)
        : m_session(session)
    {
    }

    /// {"path","size"} for each file, below the address; {"isFile":true,"size"} alone where the address is one. Folders
    /// deeper than 64 are not entered. "share-too-large" beyond 200,000 entries.
    [[nodiscard]] Outcome<void> list();
    /// Copies files below `folder`, as they are called on the share; {"done":BYTES} now and then. An empty path is the
    /// file that the address is, copied under its own name. "share-disk" when they cannot be written.
    [[nodiscard]] Outcome<void> copy(const QStringList &paths, const QString &folder);

private:
    [[nodiscard]] Outcome<void> listFolder(const QString &path, int depth);
    [[nodiscard]] Outcome<void> copyFile(const QString &path, const QString &target);

    Session &m_session;
    qint64 m_entries = 0;
    qint64 m_done = 0;
};

} // namespace convoy::smb
