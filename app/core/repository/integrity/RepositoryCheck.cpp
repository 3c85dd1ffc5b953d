// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/integrity/RepositoryCheck.h"

#include "repository/audit/AuditTrail.h"
#include "repository/integrity/PackageSeal.h"
#include "repository/sqlite/PayloadFile.h"
#include "repository/sqlite/SqlError.h"
#include "repository/stores/PayloadReader.h"
#include "repository/stores/rows/PackageRows.h"

namespace convoy {

struct RepositoryCheck::Stored
{
    StoredPackage package;
    qint64 payload = 0;
};

RepositoryCheck::RepositoryCheck(SqliteDatabase &main, SqliteDatabase &payload)
    : m_main(main)
    , m_payload(payload)
{
}

QList<Error> RepositoryCheck::run(const Progress &progress)
{
    m_problems.clear();
    checkStructure(m_main);
    checkForeignKeys();
    checkTrail();
    checkStructure(m_payload);
    checkPackages(progress);
    return m_problems;
}

void RepositoryCheck::checkStructure(SqliteDatabase &database)
{
    const Status read = database.each(QStringLiteral("PRAGMA integrity_check"), {}, [&](const SqlRow &row) {
        if (row.value(0).toString() != QLatin1String("ok"))
            m_problems += damagedError(database.path(), row.value(0).toString());
        return true;
    });
    if (!read)
        m_problems += read.error();
}

void RepositoryCheck::checkForeignKeys()
{
    const Status read = m_main.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const SqlRow &row) {
        m_problems += damagedError(m_main.path(),
                                   QStringLiteral("%1, row %2, names a row of %3 that is not there")
                                       .arg(row.value(0).toString(), row.value(1).toString(), row.value(2).toString()));
        return true;
    });
    if (!read)
        m_problems += read.error();
}

void RepositoryCheck::checkTrail()
{
    const Result<AuditVerdict> verdict = AuditTrail(m_main).verify();
    if (!verdict)
        m_problems += verdict.error();
    else if (!verdict->isIntact())
        m_problems += verdict->problem().with(QStringLiteral("audit entry %1").arg(verdict->firstBroken));
}

void RepositoryCheck::checkPackages(const Progress &progress)
{
    const auto packages = m_main.rows(
        QStringLiteral("SELECT %1, payload_id FROM packages ORDER BY name, version").arg(PackageRows::columns()), {},
        [](const SqlRow &row) { return Stored{PackageRows::packageOf(row), row.value(14).toLongLong()}; });
    if (!packages) {
        m_problems += packages.error();
        return;
    }
    qint64 total = 0;
    for (const Stored &stored : *packages)
        total += stored.package.size;
    qint64 done = 0;
    for (const Stored &stored : *packages) {
        if (const Status sound = PackageSeal::check(m_main, stored.package.id); !sound)
            m_problems += sound.error();
        checkPackage(stored, [&](qint64 bytes) {
            done += bytes;
            if (progress)
                progress(done, total);
        });
    }
}

void RepositoryCheck::checkPackage(const Stored &stored, const std::function<void(qint64)> &advanced)
{
    PayloadFile file(m_payload);
    const Result<PayloadReader::Findings> read = PayloadReader(file).read(stored.payload, [&](QByteArrayView bytes) {
        advanced(bytes.size());
        return Status();
    });
    if (!read)
        m_problems += PackageRows::damagedError(stored.package, read.error().detail);
    else if (read->size != stored.package.size || read->sha256 != stored.package.sha256)
        m_problems += PackageRows::damagedError(stored.package, read->place());
}

} // namespace convoy
