// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"
#include "base/Result.h"
#include "repository/Repository.h"

namespace convoy {

/// Which deployments of a plug-in on one host a roll back goes behind.
struct PlugInRollback
{
    QString host;
    QString package;
    QString version; ///< that it leads to: all since it was last installed; empty: all since nothing stood there
    QString undoes;  ///< this run alone; empty: by version
};

/// The options that these runs added to application objects of the host, by the objects' names.
[[nodiscard]] Result<QMap<QString, ApplicationItems>> addedOptions(Repository &repository,
                                                                   const PlugInRollback &rollback);

} // namespace convoy
