// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <chrono>
#include <memory>

namespace convoy {

/// The two files of a repository as files: whether they are ours, how they come into being, how they are opened.
/// Creating is atomic: each is made complete under another name and then moved to its place, which fails when another
/// process was faster (then that one's is used). No file is changed before it is known to be Convoy's.
class RepositoryFiles
{
public:
    RepositoryFiles(RepositoryUrl url, std::chrono::milliseconds patience);

    [[nodiscard]] bool exists() const;
    /// Makes what is missing of both; folders with mode 0700, files with 0600.
    [[nodiscard]] Status create() const;

    struct Opened
    {
        std::unique_ptr<SqliteDatabase> main;
        std::unique_ptr<SqliteDatabase> payload;
        QString id;
        QString keptCopy; ///< of the main file, when it was brought to a newer schema; else empty
    };
    /// Checks, opens and migrates both, and holds them against each other.
    [[nodiscard]] Result<Opened> open() const;

    /// One more connection to the main file of a repository that is open already, for another thread.
    /// "repository-absent" where it is gone.
    static Result<std::unique_ptr<SqliteDatabase>> openMain(const QString &path, std::chrono::milliseconds patience);
    /// An empty payload file for the repository `id`; the path must not exist.
    static Status createPayload(const QString &path, const QString &id);
    static Result<std::unique_ptr<SqliteDatabase>> openPayload(const QString &path, std::chrono::milliseconds patience);

private:
    [[nodiscard]] Result<QString> idForNew() const;
    [[nodiscard]] Status checkKinds() const;
    RepositoryUrl m_url;
    std::chrono::milliseconds m_patience;
};

} // namespace convoy
