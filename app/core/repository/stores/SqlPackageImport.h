// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/sqlite/ChunkHasher.h"
#include "repository/sqlite/PayloadWriter.h"
#include "repository/stores/StoreContext.h"

#include <QList>

namespace convoy {

class SqlPackageImport : public PackageImport
{
public:
    static Result<std::unique_ptr<SqlPackageImport>> begin(StoreContext &context, const NewPackage &package);
    ~SqlPackageImport() override;
    SqlPackageImport(const SqlPackageImport &) = delete;
    SqlPackageImport &operator=(const SqlPackageImport &) = delete;

    [[nodiscard]] Status write(QByteArrayView bytes) override;
    [[nodiscard]] Result<StoredPackage> commit() override;

private:
    struct Replaced
    {
        qint64 id = 0;      ///< of the package that keeps its row; 0: a new one
        qint64 payload = 0; ///< to be removed afterwards
        QString group;
    };
    SqlPackageImport(StoreContext &context, NewPackage package, qint64 payload);
    [[nodiscard]] Status closeChunk();
    [[nodiscard]] Status flush();
    [[nodiscard]] Result<Replaced> replaced();
    [[nodiscard]] Result<qint64> writePackage(const Replaced &old);
    [[nodiscard]] Status writeParts(qint64 id);
    [[nodiscard]] Status writeOrigin(qint64 id);
    [[nodiscard]] Status writeProvenance(qint64 id);
    [[nodiscard]] Status publish();
    void emptyChunk();

    StoreContext &m_context;
    NewPackage m_package;
    qint64 m_payload;
    StoredPackage m_stored;
    ChunkHasher m_hasher;
    PayloadWriter m_writer;
    QByteArray m_chunk;
    QList<QByteArray> m_burst;  ///< full chunks, to be written together
    QList<QByteArray> m_spares; ///< buffers to use again
    std::optional<Error> m_problem; ///< the first failure; everything after it fails the same way
    bool m_isCommitted = false;
};

} // namespace convoy
