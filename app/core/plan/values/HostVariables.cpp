// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Planner.h"

#include <QStringList>

namespace convoy {

namespace {

QString factText(const Fact &fact)
{
    if (fact.value.typeId() == QMetaType::QStringList)
        return fact.value.toStringList().join(QLatin1Char(','));
    return fact.value.toString();
}

} // namespace

QMap<QString, QString> hostVariables(const Host &host, const FactSet &facts, const QMap<QString, QString> &application)
{
    QMap<QString, QString> variables;
    const QMap<QString, Fact> &all = facts.all();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        variables.insert(QStringLiteral("host.%1").arg(it.key()), factText(it.value()));
    for (auto it = application.cbegin(); it != application.cend(); ++it)
        variables.insert(QStringLiteral("application.%1").arg(it.key()), it.value());
    const bool isLocal = host.connection == ConnectionKind::Local;
    variables.insert(QStringLiteral("host.name"), host.name);
    variables.insert(QStringLiteral("host.address"), isLocal ? QStringLiteral("127.0.0.1") : host.effectiveAddress());
    return variables;
}

SilentIni silentIniFor(const SilentIni &base, const PlanHost &host, const QMap<SilentKey, QString> &secrets)
{
    SilentIni ini = base;
    const auto apply = [&ini](const QMap<SilentKey, QString> &values) {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (ini.value(it.key().first, it.key().second) != it.value())
                ini.setValue(it.key().first, it.key().second, it.value());
        }
    };
    apply(host.silent);
    apply(secrets);
    return ini;
}

} // namespace convoy
