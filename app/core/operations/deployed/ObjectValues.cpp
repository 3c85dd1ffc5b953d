// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deployed/ObjectValues.h"

#include "application/ApplicationChange.h"
#include "application/ApplicationKeys.h"

#include <algorithm>

namespace convoy {

namespace {

QMap<QString, QString> entriesOf(const ApplicationObject &object)
{
    QMap<QString, QString> entries;
    for (const ApplicationEntry &entry : applicationEntries(object))
        entries.insert(entry.key, entry.value);
    return entries;
}

/// The object's key that a parameter sets; empty where it is none of the object's.
QString keyOf(const QString &parameter, const QString &value)
{
    if (parameter == QLatin1String("object"))
        return {};
    const ApplicationObject typed = typedApplication(QString(), {{parameter, value}});
    for (const ApplicationEntry &entry : applicationEntries(typed)) {
        if (!entry.value.isEmpty())
            return entry.key;
    }
    return {};
}

bool isTakenFrom(const QString &text, const QStringList &parameters)
{
    return std::ranges::any_of(parameters, [&text](const QString &parameter) {
        return text.contains(QStringLiteral("${application.%1}").arg(parameter));
    });
}

} // namespace

ParameterValues withObjectValues(ParameterValues values, const ApplicationObject &object, const SilentIni &ini)
{
    const QMap<QString, QString> own = entriesOf(object);
    QMap<QString, QString> wanted{{QStringLiteral("tenant"), object.tenant},
                                  {QStringLiteral("primaryServer"), object.primaryServer},
                                  {QStringLiteral("backupServer"), object.backupServer}};
    for (auto it = values.application.cbegin(); it != values.application.cend(); ++it) {
        const QString key = keyOf(it.key(), it.value());
        if (!key.isEmpty())
            wanted.insert(it.key(), own.value(key));
    }
    QStringList changed;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (values.application.value(it.key()) == it.value())
            continue;
        changed += it.key();
        if (it->isEmpty())
            values.application.remove(it.key());
        else
            values.application.insert(it.key(), it.value());
    }
    const QList<SilentIni::Entry> entries = ini.entries();
    for (const SilentIni::Entry &entry : entries) {
        if (isTakenFrom(entry.value, changed))
            values.silent.remove({entry.section, entry.key});
    }
    return values;
}

} // namespace convoy
