// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlPackageStore.h"

namespace convoy {

Result<QMap<QString, QList<TemplateOption>>> SqlPackageStore::templateOptions(qint64 id)
{
    if (const Result<StoredPackage> package = byId(id); !package)
        return failure(package.error());
    QMap<QString, QList<TemplateOption>> options;
    const Status read = m_context.main.each(
        QStringLiteral("SELECT path, section, option, value FROM package_template_options WHERE package_id = ? "
                       "ORDER BY path, place"),
        {id}, [&](const SqlRow &row) {
            options[row.value(0).toString()] +=
                {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
            return true;
        });
    if (!read)
        return failure(read.error());
    return options;
}

Result<PackageSource> SqlPackageStore::source(qint64 id)
{
    if (const Result<StoredPackage> package = byId(id); !package)
        return failure(package.error());
    PackageSource source;
    const Status read =
        m_context.main.each(QStringLiteral("SELECT location, kind, is_local FROM package_sources WHERE package_id = ?"),
                            {id}, [&](const SqlRow &row) {
                                source = {row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()};
                                return false;
                            });
    if (!read)
        return failure(read.error());
    return source;
}

} // namespace convoy
