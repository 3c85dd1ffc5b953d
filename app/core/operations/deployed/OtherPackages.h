// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/run/StoredPayload.h"
#include "repository/PackageStore.h"
#include "run/runner/Runner.h"

#include <memory>
#include <vector>

namespace convoy {

/// The packages of other versions that hosts of a run may have to be brought back to, or by, as far as the repository
/// still has them: what is missing is told by the host that needs it.
[[nodiscard]] Result<QList<StoredPackage>> packagesForUndo(PackageStore &store, const Plan &plan);

/// These packages with their payloads, for as long as a run lasts.
class OtherPackages
{
public:
    OtherPackages(RepositoryUrl url, QString operatorName);
    [[nodiscard]] Status add(const StoredPackage &package);
    [[nodiscard]] const QHash<QString, PackageAtHand> &atHand() const { return m_atHand; } ///< by version

private:
    RepositoryUrl m_url;
    QString m_operatorName;
    std::vector<std::unique_ptr<StoredPayload>> m_payloads;
    QHash<QString, PackageAtHand> m_atHand;
};

} // namespace convoy
