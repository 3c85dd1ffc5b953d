// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace convoy {

class SqliteDatabase;

/// A repository in a folder of its own, and what tests do with one.
class RepositoryScene
{
public:
    RepositoryScene();

    [[nodiscard]] QString path() const { return m_url.path; }
    [[nodiscard]] QString payloadPath() const { return m_url.payloadPath(); }
    [[nodiscard]] const RepositoryUrl &url() const { return m_url; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Fails the test by giving nothing when it cannot be opened.
    [[nodiscard]] std::unique_ptr<Repository> open() const;
    [[nodiscard]] std::unique_ptr<Repository> openAs(const QString &operatorName) const;
    /// Makes it, administered by "root".
    [[nodiscard]] std::unique_ptr<Repository> openAsRoot() const { return openAs(QStringLiteral("root")); }
    /// Operator, action and subject of the audit trail, oldest first; those that begin with a text.
    [[nodiscard]] QStringList trail(const QString &actions = {}) const;
    /// Takes away what the migrations after `version` made: a repository of an earlier program. From version 4 on.
    [[nodiscard]] bool takeBackTo(int version) const;
    /// A plain connection, for looking behind the stores and for doing damage.
    [[nodiscard]] std::unique_ptr<SqliteDatabase> raw(const QString &file) const;
    [[nodiscard]] qint64 count(const QString &file, const QString &table) const;

    static PackageDescriptor echo(const QString &version = QStringLiteral("9.0.001.02"));
    static NewPackage newPackage(const PackageDescriptor &descriptor = echo());
    /// Bytes that look like nothing and are the same every time.
    static QByteArray bytes(qint64 size, quint32 seed = 1);
    static Result<StoredPackage> store(Repository &repository, const NewPackage &package, const QByteArray &bytes);
    static Result<QByteArray> read(Repository &repository, qint64 id);
    static Plan plan(const QStringList &hosts);

    /// Starts the helper program and waits for its first line, which it gives.
    static QByteArray startHelper(QProcess &process, const QStringList &arguments);

private:
    QTemporaryDir m_folder;
    RepositoryUrl m_url;
};

/// For loops over what a call gives: a temporary that stays until the loop ends. Empty after a failure.
template <typename T>
T valueOf(Result<T> result)
{
    return result ? *std::move(result) : T();
}

} // namespace convoy
