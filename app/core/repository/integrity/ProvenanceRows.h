// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Version.h"
#include "repository/integrity/Provenance.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

/// How provenance and seen versions stand in rows.
struct ProvenanceRows
{
    /// Inside the transaction that makes the package appear.
    [[nodiscard]] static Status write(StoreContext &context, qint64 package, const Provenance &provenance);
    [[nodiscard]] static Result<Provenance> read(SqliteDatabase &database, qint64 package);

    struct Seen
    {
        QString name;
        QString signer; ///< id of the key of a good signature, else empty
        Version version;
    };
    /// Remembers it unless a higher one is known.
    [[nodiscard]] static Status remember(SqliteDatabase &database, const Seen &seen);
    [[nodiscard]] static Result<Version> highest(SqliteDatabase &database, const QString &name, const QString &signer);
};

} // namespace convoy
