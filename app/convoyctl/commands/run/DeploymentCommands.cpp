// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "repository/DeploymentStore.h"

#include <QJsonArray>

namespace convoy {

namespace {

QString shownVersions(const QStringList &versions)
{
    return versions.join(QLatin1String(", "));
}

QString shownState(const QString &state)
{
    if (state == QLatin1String("installed"))
        return shown(QT_TRANSLATE_NOOP("core", "installed"));
    if (state == QLatin1String("failed"))
        return shown(QT_TRANSLATE_NOOP("core", "failed"));
    if (state == QLatin1String("removed"))
        return shown(QT_TRANSLATE_NOOP("core", "removed"));
    return state == QLatin1String("unknown") ? shown(QT_TRANSLATE_NOOP("core", "unknown")) : state;
}

Result<DeploymentStore::Filter> filterFrom(const Arguments &arguments)
{
    const auto host = arguments.single(QStringLiteral("host"));
    if (!host)
        return failure(host.error());
    const auto tenant = arguments.single(QStringLiteral("tenant"));
    if (!tenant)
        return failure(tenant.error());
    const QString state = arguments.value(QStringLiteral("state"));
    const QStringList states{QStringLiteral("installed"), QStringLiteral("failed"), QStringLiteral("removed"),
                             QStringLiteral("unknown")};
    if (!state.isEmpty() && !states.contains(state))
        return failure(usageError(QStringLiteral("bad-value"),
                                  Message(QT_TRANSLATE_NOOP("core", "There is no state “%1”. There are: %2."),
                                          {state, states.join(QLatin1String(", "))}),
                                  arguments.command()));
    return DeploymentStore::Filter{.host = host->value_or(QString()),
                                   .tenant = tenant->value_or(QString()),
                                   .package = arguments.value(QStringLiteral("package")),
                                   .state = state};
}

Result<int> listDeployments(Context &context)
{
    const auto filter = filterFrom(context.arguments());
    if (!filter)
        return failure(filter.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<QList<StoredDeployment>> deployments = (*repository)->deployments().list(*filter);
    if (!deployments)
        return failure(deployments.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Host")), shown(QT_TRANSLATE_NOOP("core", "Package")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "State")),
                     shown(QT_TRANSLATE_NOOP("core", "Since")), shown(QT_TRANSLATE_NOOP("core", "Operator")),
                     shown(QT_TRANSLATE_NOOP("core", "Run")), shown(QT_TRANSLATE_NOOP("core", "Upgrade to")),
                     shown(QT_TRANSLATE_NOOP("core", "Roll back to")), shown(QT_TRANSLATE_NOOP("core", "ID"))},
                    {6, 9});
    for (const StoredDeployment &deployment : *deployments) {
        items.append(deployment.toJson());
        const DeploymentRecord &record = deployment.record;
        table.add({record.host, record.packageName, record.packageVersion, shownState(record.state),
                   shownTime(record.since), record.operatorName, record.run, shownVersions(deployment.upgradeTo),
                   shownVersions(deployment.rollbackTo), QString::number(deployment.id)});
    }
    context.output().json({{QStringLiteral("deployments"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "Nothing is deployed.")) : table.text());
    return 0;
}

} // namespace

std::vector<CliCommand> deploymentCommands()
{
    return {{.name = "deployment list",
             .arguments = "",
             .summary = QT_TRANSLATE_NOOP("core", "Show which package stands on which host."),
             .options = {"host", "tenant", "package", "state"},
             .run = listDeployments},
            {.name = "deployment check",
             .arguments = "",
             .summary = QT_TRANSLATE_NOOP("core", "Look on the hosts whether what was deployed still stands there."),
             .options = {"host", "package", "password-file"},
             .run = checkDeployed},
            {.name = "deployment log",
             .arguments = "ID",
             .summary = QT_TRANSLATE_NOOP("core", "Show what was done for a deployment, each action as it ended."),
             .leastArguments = 1,
             .mostArguments = 1,
             .options = {},
             .run = logDeployment}};
}

} // namespace convoy
