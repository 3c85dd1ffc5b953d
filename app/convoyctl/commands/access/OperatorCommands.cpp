// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "repository/access/OperatorStore.h"

#include <QJsonArray>

namespace convoy {

namespace {

QString shownGrants(const StoredOperator &one)
{
    QStringList parts;
    for (const AccessGrant &grant : one.grants)
        parts += grant.tenant.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "%1 in all tenants"), {grant.role})
                                        : shown(QT_TRANSLATE_NOOP("core", "%1 in %2"), {grant.role, grant.tenant});
    return parts.join(QLatin1String("; "));
}

Result<int> listOperators(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<QList<StoredOperator>> operators = (*repository)->operators().list();
    if (!operators)
        return failure(operators.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Operator")), shown(QT_TRANSLATE_NOOP("core", "Granted"))});
    for (const StoredOperator &one : *operators) {
        items.append(one.toJson());
        table.add({one.name, shownGrants(one)});
    }
    context.output().json({{QStringLiteral("operators"), items}});
    context.output().text(table.text());
    return 0;
}

/// The roles of --role and of the words after the name; a mistake of the command line when there is none.
Result<QStringList> rolesFrom(const Arguments &arguments)
{
    const QStringList roles = arguments.values().sliced(1) + arguments.list(QStringLiteral("role"));
    if (!roles.isEmpty())
        return roles;
    return failure(usageError(QStringLiteral("missing-argument"),
                              Message(QT_TRANSLATE_NOOP("core", "Say which role or privilege is meant.")),
                              arguments.command()));
}

Result<int> addOperator(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Status added = (*repository)
                             ->operators()
                             .add(arguments.values().constFirst(), arguments.list(QStringLiteral("role")),
                                  arguments.list(QStringLiteral("tenant")));
    if (!added)
        return failure(added.error());
    return listOperators(context);
}

Result<int> grant(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<QStringList> roles = rolesFrom(arguments);
    if (!roles)
        return failure(roles.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Status granted =
        (*repository)
            ->operators()
            .grant(arguments.values().constFirst(), *roles, arguments.list(QStringLiteral("tenant")));
    if (!granted)
        return failure(granted.error());
    return listOperators(context);
}

Result<int> revokeOperator(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<QStringList> roles = rolesFrom(arguments);
    if (!roles)
        return failure(roles.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Status revoked =
        (*repository)
            ->operators()
            .revoke(arguments.values().constFirst(), *roles, arguments.list(QStringLiteral("tenant")));
    if (!revoked)
        return failure(revoked.error());
    return listOperators(context);
}

Result<int> listRoles(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<QList<AccessRole>> roles = (*repository)->operators().roles();
    if (!roles)
        return failure(roles.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Role")), shown(QT_TRANSLATE_NOOP("core", "Privileges"))});
    for (const AccessRole &role : *roles) {
        items.append(role.toJson());
        table.add({role.name, role.privileges.words().join(QLatin1String(", "))});
    }
    context.output().json({{QStringLiteral("roles"), items}});
    context.output().text(table.text());
    return 0;
}

CliCommand granting(const char *name, const char *summary, Result<int> (*run)(Context &))
{
    return {.name = name,
            .arguments = "NAME ROLE|PRIVILEGE...",
            .summary = summary,
            .leastArguments = 1,
            .mostArguments = CliCommand::Any,
            .options = {"role", "tenant"},
            .run = run,
            .note = QT_TRANSLATE_NOOP("core", "Without --tenant: in all tenants, those to come included. What roles "
                                              "there are: convoyctl role list.")};
}

} // namespace

std::vector<CliCommand> operatorCommands()
{
    return {
        {.name = "operator add",
         .arguments = "NAME",
         .summary = QT_TRANSLATE_NOOP("core", "Let the repository know an operator."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"role", "tenant"},
         .run = addOperator},
        {.name = "operator list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show operators and what is granted to them."),
         .options = {},
         .run = listOperators},
        granting("operator grant", QT_TRANSLATE_NOOP("core", "Grant roles or single privileges to an operator."),
                 grant),
        granting("operator revoke", QT_TRANSLATE_NOOP("core", "Take back what was granted."), revokeOperator),
        {.name = "role list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show the roles and what they allow."),
         .options = {},
         .run = listRoles},
    };
}

} // namespace convoy
