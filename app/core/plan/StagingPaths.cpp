// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/StagingPaths.h"

namespace convoy {

QMap<QString, QString> StagingPaths::variables(const QString &installPath) const
{
    QMap<QString, QString> variables{{QStringLiteral("silentIni"), silentIni()},
                                     {QStringLiteral("resultLog"), resultLog()},
                                     {QStringLiteral("payload"), payload()}};
    if (!installPath.isEmpty())
        variables.insert(QStringLiteral("installPath"), installPath);
    return variables;
}

} // namespace convoy
