// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/integrity/IntegrityStore.h"
#include "repository/stores/SqlPackageStore.h"

namespace convoy {

class SqlIntegrityStore : public IntegrityStore
{
public:
    SqlIntegrityStore(StoreContext &context, SqlPackageStore &packages);
    [[nodiscard]] Result<KeyRing> keyRing() override;
    [[nodiscard]] Status addKey(const MinisignKey &key) override;
    [[nodiscard]] Result<int> revoke(const RevocationList &list) override;
    [[nodiscard]] Result<Unsigned> unsignedPolicy() override;
    [[nodiscard]] Status setUnsignedPolicy(Unsigned policy) override;
    [[nodiscard]] Result<Version> highestSeen(const QString &name, const QString &signer) override;
    [[nodiscard]] Result<Provenance> provenance(qint64 package) override;
    [[nodiscard]] Status checkRecord(qint64 package) override;

private:
    [[nodiscard]] QString who() const;
    StoreContext &m_context;
    SqlPackageStore &m_packages;
};

} // namespace convoy
