// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/PackageUses.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr qsizetype MostNamed = 10;

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
    return m_main.rows(QString::fromLatin1(sql), {package.descriptor.name, package.descriptor.version.text()},
                       [](const SqlRow &row) { return row.value(0).toString(); });
}

Status PackageUses::check(const StoredPackage &package)
{
    const QString name = package.descriptor.displayName();
    const Result<QStringList> standing =
        names("SELECT host FROM deployments WHERE package_name = ? AND package_version = ? AND is_current = 1 "
              "AND state = 'installed' ORDER BY host",
              package);
    if (!standing)
        return failure(standing.error());
    if (!standing->isEmpty())
        return failure(inUse(Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 stands on %n host(s): %2."),
                                              standing->size(), {name, named(*standing)}),
                             Message(QT_TRANSLATE_NOOP("core", "Without it in the repository it cannot be installed "
                                                               "again or rolled back to."))));
    // The state before the present one, as long as the package stands there in another version.
    const Result<QStringList> before =
        names("SELECT DISTINCT old.host FROM deployments old JOIN deployments now ON now.host = old.host "
              "AND now.package_name = old.package_name AND now.is_current = 1 AND now.state = 'installed' "
              "WHERE old.package_name = ? AND old.package_version = ? AND old.is_current = 0 "
              "AND old.state = 'installed' ORDER BY old.host",
              package);
    if (!before)
        return failure(before.error());
    if (!before->isEmpty())
        return failure(inUse(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s) could be rolled back to %1: %2."),
                                              before->size(), {name, named(*before)}),
                             Message(QT_TRANSLATE_NOOP("core", "It stood there before the present version; without it "
                                                               "in the repository there is no way back."))));
    const Result<QStringList> runs =
        names("SELECT id FROM runs WHERE package_name = ? AND package_version = ? AND state IN ('planned', 'running', "
              "'paused', 'stopped', 'interrupted') ORDER BY id",
              package);
    if (!runs)
        return failure(runs.error());
    if (runs->isEmpty())
        return {};
    const Result<QStringList> hosts =
        names("SELECT DISTINCT host FROM run_hosts JOIN runs ON runs.id = run_id WHERE package_name = ? "
              "AND package_version = ? AND runs.state IN ('planned', 'running', 'paused', 'stopped', 'interrupted') "
              "ORDER BY host",
              package);
    if (!hosts)
        return failure(hosts.error());
    return failure(inUse(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n run(s) are not finished with %1: %2."),
                                          runs->size(), {name, named(*runs)}),
                         Message(QT_TRANSLATE_NOOP("core", "They install it on: %1."), {named(*hosts)})));
}

} // namespace convoy
