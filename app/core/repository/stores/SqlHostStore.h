// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/HostStore.h"
#include "repository/stores/HostKeyHistory.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

class SqlHostStore : public HostStore
{
public:
    explicit SqlHostStore(StoreContext &context);
    [[nodiscard]] Result<QList<Host>> list() override;
    [[nodiscard]] Result<Host> find(const QString &name) override;
    [[nodiscard]] Status add(const QList<Host> &hosts) override;
    [[nodiscard]] Status update(const QString &name, const Host &host) override;
    [[nodiscard]] Status remove(const QString &name) override;
    [[nodiscard]] Status trust(const QString &name, const QString &fingerprint, const QString &operatorName,
                               const QString &reason) override;
    [[nodiscard]] Status pin(const ListedHostKeys &keys) override;
    [[nodiscard]] Result<QList<PinnedKey>> keys(const QString &name) override;
    [[nodiscard]] Result<HostCheck> lastCheck(const QString &name) override;
    [[nodiscard]] Result<QMap<QString, HostCheck>> lastChecks() override;
    [[nodiscard]] Status saveCheck(const QString &name, const HostCheck &check) override;

    /// Everything that any source says of a host; "host-unknown".
    [[nodiscard]] Result<QList<Fact>> allFacts(const QString &name);
    [[nodiscard]] Status mayKeep(const QString &name);

private:
    [[nodiscard]] Result<QList<Host>> read(const QString &condition, const QVariantList &values);
    [[nodiscard]] Status addLabels(QList<Host> &hosts, const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<qint64> idOf(const QString &name); ///< 0 when there is none
    [[nodiscard]] Result<qint64> knownId(const QString &name);
    [[nodiscard]] Status checkNew(const QString &name);
    [[nodiscard]] Result<HostCheck> askedCheck(qint64 id);
    [[nodiscard]] Status insert(const Host &host);
    [[nodiscard]] Status writeLabels(qint64 id, const Host &host);
    StoreContext &m_context;
    HostKeyHistory m_keys;
};

} // namespace convoy
