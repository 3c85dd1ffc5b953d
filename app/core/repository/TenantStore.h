// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace convoy {

/// Tenants. A new repository has one, "Environment".
class TenantStore
{
public:
    virtual ~TenantStore() = default;
    [[nodiscard]] virtual Result<QStringList> list() = 0;
    [[nodiscard]] virtual Status add(const QString &name) = 0;
};

} // namespace convoy
