// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace convoy {

class PackageStore;
class HostStore;
class RunStore;
class DeploymentStore;
class TenantStore;
class LockStore;
class AccessStore;
class OperatorStore;
class AuditStore;
class ImportStore;
class IntegrityStore;
class FactStore;
class ApplicationStore;

/// Where a repository is: "sqlite:PATH". The only one to read such a text.
struct RepositoryUrl
{
    QString path;
    /// postgresql://… is "repository-kind", anything else "repository-url"; both ErrorKind::Repository / Request.
    static Result<RepositoryUrl> parse(const QString &text);
    static RepositoryUrl defaultUrl(); ///< <data dir>/convoy/repository.sqlite
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString payloadPath() const { return path + QStringLiteral("-payload"); }
};

/// A SQL repository: two SQLite files (main: WAL, synchronous FULL; payload: rollback journal, 64 KiB pages), opened for
/// one thread. Another thread opens its own. Everything that Convoy stores goes through its stores, which live as long
/// as it does.
///
/// Codes (ErrorKind::Repository): repository-absent, repository-not-one (not a SQLite file, or another program's),
/// repository-newer-schema, repository-locked, repository-damaged, repository-unwritable, repository-disk-full.
class Repository
{
public:
    enum class Mode { Open, OpenOrCreate, Create /* refuses an existing one: repository-exists */ };

    /// Migrates an older schema in one transaction each, with a copy PATH.backup-N before. Removes orphaned payloads.
    /// `patience`: how long a call waits for another program's lock before it is repository-locked.
    static Result<std::unique_ptr<Repository>> open(const RepositoryUrl &url, Mode mode,
                                                    std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~Repository();

    [[nodiscard]] const RepositoryUrl &url() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] QString id() const; ///< random, made at creation: what tells two repositories apart on a host

    /// Where an older schema was kept when this opening brought it forward; empty when nothing was to be done.
    [[nodiscard]] QString keptCopy() const;

    /// Who works: what this operator may not see is in no list, and what it may not do is refused (AccessStore.h). The
    /// system's user when never set.
    void setOperator(const QString &name);

    [[nodiscard]] PackageStore &packages();
    [[nodiscard]] HostStore &hosts();
    [[nodiscard]] RunStore &runs();
    [[nodiscard]] DeploymentStore &deployments();
    [[nodiscard]] TenantStore &tenants();
    [[nodiscard]] LockStore &locks();
    [[nodiscard]] AccessStore &access();
    [[nodiscard]] OperatorStore &operators();
    [[nodiscard]] AuditStore &audit();
    [[nodiscard]] ImportStore &imports();
    [[nodiscard]] IntegrityStore &integrity();
    [[nodiscard]] FactStore &facts();
    [[nodiscard]] ApplicationStore &applications();

    /// Changes when another connection has written (PRAGMA data_version): cheap enough to ask 20 times a second.
    [[nodiscard]] qint64 changeMark();

    /// Checks structure, foreign keys, the audit trail's chain and every payload's digest; each problem is one Error
    /// naming its place. As it names all packages, it takes Administer in all tenants, and so does a backup.
    [[nodiscard]] QList<Error> verify(const std::function<void(qint64 done, qint64 total)> &progress = {});
    /// A consistent copy of both files while in use.
    /// `path` and `path`-payload must not exist ("target-exists").
    [[nodiscard]] Status backupTo(const QString &path);

    struct Private;

private:
    explicit Repository(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_parts;
};

} // namespace convoy
