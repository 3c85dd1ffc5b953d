// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "repository/TenantStore.h"

#include <QJsonArray>
#include <QLocale>

namespace convoy {

namespace {

Result<int> printTenants(Context &context, const QString &filter)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<QList<StoredTenant>> tenants = (*repository)->tenants().find(filter);
    if (!tenants)
        return failure(tenants.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Tenant")), shown(QT_TRANSLATE_NOOP("core", "Packages")),
                     shown(QT_TRANSLATE_NOOP("core", "Hosts"))},
                    {1, 2});
    for (const StoredTenant &tenant : *tenants) {
        items.append(tenant.toJson());
        table.add({tenant.name, QLocale().toString(tenant.packages), QLocale().toString(tenant.hosts)});
    }
    context.output().json({{QStringLiteral("tenants"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "There is no tenant here."))
                                          : table.text());
    return 0;
}

Result<int> listTenants(Context &context)
{
    return printTenants(context, context.arguments().value(QStringLiteral("filter")));
}

Result<int> addTenant(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    if (const Status added = (*repository)->tenants().add(context.arguments().values().constFirst()); !added)
        return failure(added.error());
    return printTenants(context, QString());
}

Result<int> removeTenant(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    if (const Status removed = (*repository)->tenants().remove(context.arguments().values().constFirst()); !removed)
        return failure(removed.error());
    return printTenants(context, QString());
}

} // namespace

std::vector<CliCommand> tenantCommands()
{
    return {
        {.name = "tenant add",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Add a tenant."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = addTenant},
        {.name = "tenant list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show the tenants that you may see something of."),
         .options = {"filter"},
         .run = listTenants},
        {.name = "tenant remove",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Remove a tenant to which nothing belongs."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = removeTenant},
    };
}

} // namespace convoy
