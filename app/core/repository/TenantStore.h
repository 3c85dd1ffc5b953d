// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace convoy {

struct StoredTenant
{
    QString name;
    qint64 packages = 0; ///< complete ones
    qint64 hosts = 0;
    [[nodiscard]] QJsonObject toJson() const; ///< {"name","packages","hosts"}
};

/// Tenants. A new repository has one, "Environment". An operator sees those in which it may see something, and changes
/// them with Administer in all tenants. Changes are audited.
class TenantStore
{
public:
    virtual ~TenantStore() = default;
    [[nodiscard]] virtual Result<QStringList> list() = 0; ///< by name
    /// Those whose name contains a text, whatever its case (G009, G081); empty: all.
    [[nodiscard]] virtual Result<QList<StoredTenant>> find(const QString &containing) = 0;
    [[nodiscard]] virtual Status add(const QString &name) = 0; ///< tenant-name, tenant-exists
    /// "tenant-in-use" while packages or hosts belong to it; grants in it go with it. "tenant-unknown".
    [[nodiscard]] virtual Status remove(const QString &name) = 0;
};

} // namespace convoy
