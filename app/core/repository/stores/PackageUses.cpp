// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/PackageUses.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr qsizetype MostNamed = 10;

/// Hosts that a run, going on or resumed, still installs it on.
const QLatin1String Unfinished("runs.state IN ('planned', 'running', 'paused', 'stopped', 'interrupted') "
                               "AND run_hosts.state IN ('planned', 'checked', 'copying', 'copied', 'running', "
                               "'restarting', 'verifying', 'stopped', 'not-started')");

QString named(const QStringList &names)
{
    const QString text = names.first(qMin(names.size(), MostNamed)).join(QLatin1String(", "));
    return names.size() > MostNamed ? text + QStringLiteral(", …") : text;
}

Error inUse(Message happened, Message why)
{
    return Error(QStringLiteral("package-in-use"), std::move(happened), ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give --force to delete it anyway.")));
}

} // namespace

PackageUses::PackageUses(SqliteDatabase &main)
    : m_main(main)
{
}

Result<QStringList> PackageUses::names(const char *sql, const StoredPackage &package)
{
    return m_main.rows(QString::fromLatin1(sql).replace(QLatin1String("%1"), Unfinished),
                       {package.descriptor.name, package.descriptor.version.text()},
                       [](const SqlRow &row) { return row.value(0).toString(); });
}

Status PackageUses::check(const StoredPackage &package)
{
    Status unused = checkStanding(package);
    if (unused)
        unused = checkWayBack(package);
    return unused ? checkRuns(package) : unused;
}

Status PackageUses::checkStanding(const StoredPackage &package)
{
    const Result<QStringList> hosts =
        names("SELECT host FROM deployments WHERE package_name = ? AND package_version = ? AND is_current = 1 "
              "AND state = 'installed' ORDER BY host",
              package);
    if (!hosts || hosts->isEmpty())
        return hosts ? Status() : failure(hosts.error());
    return failure(inUse(Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 stands on %n host(s): %2."), hosts->size(),
                                          {package.descriptor.displayName(), named(*hosts)}),
                         Message(QT_TRANSLATE_NOOP("core", "Without it in the repository it cannot be installed "
                                                           "again or rolled back to."))));
}

/// The states before the present one, as long as the package stands there in another version.
Status PackageUses::checkWayBack(const StoredPackage &package)
{
    const Result<QStringList> hosts =
        names("SELECT DISTINCT old.host FROM deployments old JOIN deployments now ON now.host = old.host "
              "AND now.package_name = old.package_name AND now.is_current = 1 AND now.state = 'installed' "
              "WHERE old.package_name = ? AND old.package_version = ? AND old.is_current = 0 "
              "AND old.state = 'installed' ORDER BY old.host",
              package);
    if (!hosts || hosts->isEmpty())
        return hosts ? Status() : failure(hosts.error());
    return failure(inUse(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s) could be rolled back to %1: %2."),
                                          hosts->size(), {package.descriptor.displayName(), named(*hosts)}),
                         Message(QT_TRANSLATE_NOOP("core", "It stood there before the present version; without it in "
                                                           "the repository there is no way back."))));
}

Status PackageUses::checkRuns(const StoredPackage &package)
{
    const Result<QStringList> runs =
        names("SELECT DISTINCT runs.id FROM runs JOIN run_hosts ON run_id = runs.id WHERE package_name = ? "
              "AND package_version = ? AND %1 ORDER BY runs.id",
              package);
    if (!runs || runs->isEmpty())
        return runs ? Status() : failure(runs.error());
    const Result<QStringList> hosts =
        names("SELECT DISTINCT host FROM runs JOIN run_hosts ON run_id = runs.id WHERE package_name = ? "
              "AND package_version = ? AND %1 ORDER BY host",
              package);
    if (!hosts)
        return failure(hosts.error());
    return failure(inUse(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n run(s) are not finished with %1: %2."),
                                          runs->size(), {package.descriptor.displayName(), named(*runs)}),
                         Message(QT_TRANSLATE_NOOP("core", "They install it on: %1."), {named(*hosts)})));
}

} // namespace convoy
