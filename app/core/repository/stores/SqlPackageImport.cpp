// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlPackageImport.h"

#include "repository/RepositoryLog.h"
#include "repository/integrity/PackageSeal.h"
#include "repository/integrity/ProvenanceRows.h"
#include "repository/sqlite/Transaction.h"
#include "repository/stores/rows/PackageRows.h"

#include <algorithm>
#include <utility>

namespace convoy {

namespace {

void removePayload(PayloadFile &file, qint64 payload)
{
    if (const Status removed = file.remove(payload); !removed)
        repositoryLog.warning("payload-stays", {{"code", removed.error().code}, {"detail", removed.error().detail}});
}

} // namespace

Result<std::unique_ptr<SqlPackageImport>> SqlPackageImport::begin(StoreContext &context, const NewPackage &package)
{
    const Result<qint64> payload = context.payload.begin(package.descriptor.key());
    if (!payload)
        return failure(payload.error());
    return std::unique_ptr<SqlPackageImport>(new SqlPackageImport(context, package, *payload));
}

SqlPackageImport::SqlPackageImport(StoreContext &context, NewPackage package, qint64 payload)
    : m_context(context)
    , m_package(std::move(package))
    , m_payload(payload)
    , m_writer(context.payload.options(), payload)
{
    emptyChunk();
}

SqlPackageImport::~SqlPackageImport()
{
    if (m_isCommitted)
        return;
    if (const Status ended = m_writer.finish(); !ended)
        repositoryLog.info("import-given-up", {{"code", ended.error().code}});
    removePayload(m_context.payload, m_payload);
}

/// Buffers are used again where nobody holds them any more: new ones would cost the kernel a page fault per 4 KiB.
void SqlPackageImport::emptyChunk()
{
    m_chunk = m_spares.isEmpty() ? QByteArray() : m_spares.takeLast();
    if (!m_chunk.isDetached())
        m_chunk = QByteArray();
    m_chunk.reserve(PayloadFile::ChunkBytes);
    m_chunk.resize(0);
}

Status SqlPackageImport::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_problem)
            return failure(*m_problem);
        const qsizetype taken = std::min(bytes.size(), PayloadFile::ChunkBytes - m_chunk.size());
        m_chunk.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (m_chunk.size() == PayloadFile::ChunkBytes) {
            if (Status closed = closeChunk(); !closed)
                return closed;
        }
    }
    return {};
}

Status SqlPackageImport::closeChunk()
{
    m_stored.size += m_chunk.size();
    m_hasher.add(m_chunk);
    m_burst.append(std::exchange(m_chunk, QByteArray()));
    emptyChunk();
    return m_burst.size() < PayloadFile::BurstChunks ? Status() : flush();
}

Status SqlPackageImport::flush()
{
    const Result<QList<QByteArray>> free = m_writer.write(std::exchange(m_burst, {}));
    if (!free) {
        m_problem = free.error();
        return failure(*m_problem);
    }
    m_spares += *free;
    return {};
}

Result<StoredPackage> SqlPackageImport::commit()
{
    if (m_problem)
        return failure(*m_problem);
    if (!m_chunk.isEmpty()) {
        if (Status closed = closeChunk(); !closed)
            return failure(std::move(closed).error());
    }
    if (Status written = flush(); !written)
        return failure(std::move(written).error());
    if (const Status written = m_writer.finish(); !written) {
        m_problem = written.error();
        return failure(*m_problem);
    }
    m_stored.sha256 = m_hasher.finish();
    Status done = m_context.payload.complete(m_payload, m_stored.size, m_stored.sha256);
    if (done)
        done = publish();
    if (!done) {
        m_problem = done.error();
        return failure(*m_problem);
    }
    return m_stored;
}

Status SqlPackageImport::publish()
{
    Result<Transaction> transaction = Transaction::begin(m_context.main);
    if (!transaction)
        return failure(transaction.error());
    const Result<Replaced> old = replaced();
    if (!old)
        return failure(old.error());
    const Result<qint64> id = writePackage(*old);
    if (!id)
        return failure(id.error());
    if (Status written = writeParts(*id); !written)
        return written;
    if (Status written = writeOrigin(*id); !written)
        return written;
    if (Status written = writeProvenance(*id); !written)
        return written;
    if (Status sealed = PackageSeal::write(m_context.main, *id); !sealed)
        return sealed;
    const char *action = old->id == 0 ? "package-imported" : "package-replaced";
    if (Status told =
            m_context.audit(action, m_package.descriptor.key(), m_package.provenance.trailText(m_stored.sha256));
        !told)
        return told;
    if (Status committed = transaction->commit(); !committed)
        return committed;
    m_isCommitted = true;
    m_stored.id = *id;
    if (old->payload != 0)
        removePayload(m_context.payload, old->payload);
    return {};
}

Result<SqlPackageImport::Replaced> SqlPackageImport::replaced()
{
    Replaced old;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT id, payload_id, group_name FROM packages WHERE name = ? AND version = ?"),
        {m_package.descriptor.name, m_package.descriptor.version.text()}, [&](const SqlRow &row) {
            old = {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString()};
            return false;
        });
    if (!read)
        return failure(read.error());
    if (old.id != 0 && !m_package.replace)
        return failure(PackageRows::existsError(m_package.descriptor));
    return old;
}

Result<qint64> SqlPackageImport::writePackage(const Replaced &old)
{
    const PackageDescriptor &descriptor = m_package.descriptor;
    m_stored.descriptor = descriptor;
    m_stored.format = m_package.format;
    m_stored.fileName = m_package.fileName;
    m_stored.status = QStringLiteral("complete");
    m_stored.updated = QDateTime::currentDateTimeUtc();
    m_stored.group = m_package.group.isEmpty() ? old.group : m_package.group;
    m_stored.unpackedBytes = m_package.unpackedBytes;
    m_stored.silentIni = m_package.silentIni;
    const QString columns =
        QStringLiteral("name, version, nickname, description, descriptor_json, format, file_name, status, status_step, "
                       "updated, group_name, size, unpacked_bytes, sha256, silent_ini, payload_id");
    const QString places = QStringLiteral("?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    const QVariantList values{descriptor.name,
                              descriptor.version.text(),
                              descriptor.nickname,
                              descriptor.description,
                              toText(descriptor.toJson()),
                              m_stored.format,
                              m_stored.fileName,
                              m_stored.status,
                              QString(),
                              toTimestamp(m_stored.updated),
                              m_stored.group,
                              m_stored.size,
                              m_stored.unpackedBytes,
                              m_stored.sha256,
                              m_stored.silentIni,
                              m_payload};
    if (old.id == 0) {
        return m_context.main.insert(QStringLiteral("INSERT INTO packages (%1) VALUES (%2)").arg(columns, places),
                                     values);
    }
    Status done =
        m_context.main.write(QStringLiteral("UPDATE packages SET (%1) = (%2) WHERE id = ?").arg(columns, places),
                             values + QVariantList{old.id});
    if (!done)
        return failure(std::move(done).error());
    return old.id;
}

Status SqlPackageImport::writeProvenance(qint64 id)
{
    const Provenance &provenance = m_package.provenance;
    const bool isGood = provenance.signature == QLatin1String("good");
    Status done = ProvenanceRows::write(m_context, id, provenance);
    if (!done)
        return done;
    return ProvenanceRows::remember(m_context.main, {.name = m_package.descriptor.name,
                                                     .signer = isGood ? provenance.signerId : QString(),
                                                     .version = m_package.descriptor.version});
}

Status SqlPackageImport::writeParts(qint64 id)
{
    if (Status emptied =
            m_context.main.write(QStringLiteral("DELETE FROM package_templates WHERE package_id = ?"), {id});
        !emptied)
        return emptied;
    for (auto it = m_package.templates.cbegin(); it != m_package.templates.cend(); ++it) {
        Status written = m_context.main.write(
            QStringLiteral("INSERT INTO package_templates (package_id, path, bytes) VALUES (?, ?, ?)"),
            {id, it.key(), it.value()});
        if (!written)
            return written;
    }
    for (const QString &tenant : std::as_const(m_package.tenants)) {
        Status written = m_context.main.write(
            QStringLiteral(
                "INSERT INTO package_tenants (package_id, tenant_id) SELECT ?, id FROM tenants WHERE name = ? "
                "ON CONFLICT DO NOTHING"),
            {id, tenant});
        if (!written)
            return written;
    }
    // Who may replace a package is one of each of its tenants, and sees them.
    const Result<QStringList> tenants = m_context.main.rows(
        QStringLiteral("SELECT name FROM tenants JOIN package_tenants ON tenant_id = id WHERE package_id = ? "
                       "ORDER BY name"),
        {id}, [](const SqlRow &row) { return row.value(0).toString(); });
    if (!tenants)
        return failure(tenants.error());
    m_stored.tenants = *tenants;
    return {};
}

/// Where it came from, and the default options of its templates.
Status SqlPackageImport::writeOrigin(qint64 id)
{
    for (const QString &table : {QStringLiteral("package_sources"), QStringLiteral("package_template_options")}) {
        if (Status emptied =
                m_context.main.write(QStringLiteral("DELETE FROM %1 WHERE package_id = ?").arg(table), {id});
            !emptied)
            return emptied;
    }
    for (auto options = m_package.templateOptions.cbegin(); options != m_package.templateOptions.cend(); ++options) {
        qint64 place = 0;
        for (const TemplateOption &option : options.value()) {
            Status written = m_context.main.write(
                QStringLiteral("INSERT INTO package_template_options (package_id, path, place, section, option, value) "
                               "VALUES (?, ?, ?, ?, ?, ?)"),
                {id, options.key(), place++, option.section, option.key, option.value});
            if (!written)
                return written;
        }
    }
    const PackageSource &source = m_package.source;
    if (source.location.isEmpty())
        return {};
    return m_context.main.write(
        QStringLiteral("INSERT INTO package_sources (package_id, location, kind, is_local) VALUES (?, ?, ?, ?)"),
        {id, source.location, source.kind, source.isLocal ? 1 : 0});
}

} // namespace convoy
