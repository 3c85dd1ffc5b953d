// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/imports/ImportStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

class SqlImportStore : public ImportStore
{
public:
    explicit SqlImportStore(StoreContext &context);
    [[nodiscard]] Result<qint64> begin(const QString &name, const QString &version, const QString &location) override;
    [[nodiscard]] Status advance(qint64 id, const QString &step, qint64 done, qint64 total) override;
    [[nodiscard]] Status fail(qint64 id, const QString &step, const Error &error) override;
    [[nodiscard]] Status end(qint64 id) override;
    [[nodiscard]] Result<QList<StoredImport>> list() override;
    [[nodiscard]] Status dismiss(qint64 id) override;

private:
    [[nodiscard]] Result<QList<StoredImport>> all();
    StoreContext &m_context;
};

} // namespace convoy
