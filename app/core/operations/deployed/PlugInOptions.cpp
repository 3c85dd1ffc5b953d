// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deployed/PlugInOptions.h"

#include "application/ApplicationChange.h"
#include "repository/DeploymentStore.h"
#include "repository/applications/ApplicationStore.h"

namespace convoy {

namespace {

/// Newest first.
Result<QStringList> runsBehind(DeploymentStore &store, const PlugInRollback &rollback)
{
    if (!rollback.undoes.isEmpty())
        return QStringList{rollback.undoes};
    const auto history = store.history(rollback.host, rollback.package);
    if (!history)
        return failure(history.error());
    QStringList runs;
    for (const StoredDeployment &deployment : *history) {
        const DeploymentRecord &record = deployment.record;
        const bool isTarget = record.state == QLatin1String("installed") && record.packageVersion == rollback.version;
        if (isTarget || record.state == QLatin1String("removed"))
            break;
        runs += record.run;
    }
    return runs;
}

} // namespace

Result<QMap<QString, ApplicationItems>> addedOptions(Repository &repository, const PlugInRollback &rollback)
{
    const auto runs = runsBehind(repository.deployments(), rollback);
    if (!runs)
        return failure(runs.error());
    QMap<QString, ApplicationItems> added;
    for (const QString &run : *runs) {
        const auto changes = repository.applications().changesOf(run, rollback.host);
        if (!changes)
            return failure(changes.error());
        for (const ApplicationHistory &change : *changes) {
            if (!change.before || !change.after)
                continue;
            const ApplicationItems options = addedOptions(*change.before, *change.after);
            for (auto section = options.cbegin(); section != options.cend(); ++section) {
                // Of two runs that added the same option the newer one gave the value that it has.
                QMap<QString, QString> known = added[change.after->name].value(section.key());
                QMap<QString, QString> keys = *section;
                keys.insert(known);
                added[change.after->name].insert(section.key(), keys);
            }
        }
    }
    return added;
}

} // namespace convoy
