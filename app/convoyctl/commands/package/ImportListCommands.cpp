// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/package/PackageJson.h"
#include "repository/imports/ImportStore.h"

#include <QLocale>

namespace convoy {

namespace {

QString shownStep(const QString &step)
{
    if (step == QLatin1String("copying"))
        return shown(QT_TRANSLATE_NOOP("core", "Copying to this computer"));
    if (step == QLatin1String("checking"))
        return shown(QT_TRANSLATE_NOOP("core", "Checking"));
    if (step == QLatin1String("storing"))
        return shown(QT_TRANSLATE_NOOP("core", "Storing"));
    return step == QLatin1String("completing") ? shown(QT_TRANSLATE_NOOP("core", "Completing")) : step;
}

Error notAnId(const QString &text)
{
    return Error(QStringLiteral("import-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no failed import %1."), {text}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "List the imports and name one of them.")));
}

} // namespace

Result<int> listImports(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto imports = (*repository)->imports().list();
    if (!imports)
        return failure(imports.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "ID")), shown(QT_TRANSLATE_NOOP("core", "Name")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "Status")),
                     shown(QT_TRANSLATE_NOOP("core", "Step")), shown(QT_TRANSLATE_NOOP("core", "Updated")),
                     shown(QT_TRANSLATE_NOOP("core", "Path"))},
                    {0});
    for (const StoredImport &import : *imports) {
        items.append(import.toJson());
        table.add({QString::number(import.id), import.name, import.version, shownStatus(import.status),
                   shownStep(import.statusStep), shownTime(import.updated), import.location});
    }
    context.output().json({{QStringLiteral("imports"), items}});
    context.output().text(table.isEmpty()
                              ? shown(QT_TRANSLATE_NOOP("core", "No import is under way, and none has failed."))
                              : table.text());
    return 0;
}

Result<int> dismissImports(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    QJsonArray dismissed;
    for (const QString &text : context.arguments().values()) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber)
            return failure(notAnId(text));
        if (const Status done = (*repository)->imports().dismiss(id); !done)
            return failure(done.error());
        dismissed.append(text);
    }
    context.output().json({{QStringLiteral("dismissed"), dismissed}});
    context.output().text(shownCount(QT_TRANSLATE_N_NOOP("core", "%n failed import(s) forgotten."), dismissed.size()));
    return 0;
}

} // namespace convoy
