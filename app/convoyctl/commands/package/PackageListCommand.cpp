// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/package/PackageJson.h"
#include "repository/PackageStore.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace convoy {

QString shownStatus(const QString &status)
{
    if (status == QLatin1String("complete"))
        return shown(QT_TRANSLATE_NOOP("core", "Complete"));
    if (status == QLatin1String("importing"))
        return shown(QT_TRANSLATE_NOOP("core", "Importing"));
    return status == QLatin1String("failed") ? shown(QT_TRANSLATE_NOOP("core", "Failed")) : status;
}

namespace {

bool contains(const StoredPackage &package, const QString &text)
{
    const PackageDescriptor &descriptor = package.descriptor;
    const QStringList texts{
        descriptor.name,   descriptor.nickname, descriptor.description,     descriptor.version.text(),
        descriptor.locale, package.group,       shownSystems(descriptor.os)};
    return std::ranges::any_of(texts, [&](const QString &each) { return each.contains(text, Qt::CaseInsensitive); });
}

using Less = bool (*)(const StoredPackage &, const StoredPackage &);

/// Columns by the names of the JSON keys; nullptr for an unknown one.
Less orderBy(const QString &column)
{
    static const QHash<QString, Less> orders{
        {QStringLiteral("id"), [](const auto &a, const auto &b) { return a.id < b.id; }},
        {QStringLiteral("name"), [](const auto &a, const auto &b) { return a.descriptor.name < b.descriptor.name; }},
        {QStringLiteral("nickname"),
         [](const auto &a, const auto &b) { return a.descriptor.nickname < b.descriptor.nickname; }},
        {QStringLiteral("version"),
         [](const auto &a, const auto &b) { return a.descriptor.version < b.descriptor.version; }},
        {QStringLiteral("locale"),
         [](const auto &a, const auto &b) { return a.descriptor.locale < b.descriptor.locale; }},
        {QStringLiteral("os"),
         [](const auto &a, const auto &b) { return shownSystems(a.descriptor.os) < shownSystems(b.descriptor.os); }},
        {QStringLiteral("status"), [](const auto &a, const auto &b) { return a.status < b.status; }},
        {QStringLiteral("updated"), [](const auto &a, const auto &b) { return a.updated < b.updated; }},
        {QStringLiteral("group"), [](const auto &a, const auto &b) { return a.group < b.group; }},
        {QStringLiteral("size"), [](const auto &a, const auto &b) { return a.size < b.size; }},
    };
    return orders.value(column, nullptr);
}

void print(Context &context, const QList<StoredPackage> &packages)
{
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "ID")), shown(QT_TRANSLATE_NOOP("core", "Name")),
                     shown(QT_TRANSLATE_NOOP("core", "Version")), shown(QT_TRANSLATE_NOOP("core", "Locale")),
                     shown(QT_TRANSLATE_NOOP("core", "Operating system")), shown(QT_TRANSLATE_NOOP("core", "Status")),
                     shown(QT_TRANSLATE_NOOP("core", "Updated")), shown(QT_TRANSLATE_NOOP("core", "Group")),
                     shown(QT_TRANSLATE_NOOP("core", "Size"))},
                    {0, 8});
    for (const StoredPackage &package : packages) {
        const PackageDescriptor &descriptor = package.descriptor;
        items.append(package.toJson());
        table.add({QString::number(package.id), descriptor.name, descriptor.version.text(), descriptor.locale,
                   shownSystems(descriptor.os), shownStatus(package.status), shownTime(package.updated), package.group,
                   QLocale().formattedDataSize(package.size)});
    }
    context.output().json({{QStringLiteral("packages"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "There is no package here."))
                                          : table.text());
}

} // namespace

Result<int> listPackages(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QString column = arguments.value(QStringLiteral("sort"));
    const Less less = orderBy(column);
    if (!column.isEmpty() && less == nullptr)
        return failure(usageError(QStringLiteral("bad-value"),
                                  Message(QT_TRANSLATE_NOOP("core", "Packages cannot be sorted by “%1”."), {column}),
                                  arguments.command()));
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    Result<QList<StoredPackage>> packages = (*repository)->packages().list(arguments.list(QStringLiteral("tenant")));
    if (!packages)
        return failure(packages.error());
    const QString text = arguments.value(QStringLiteral("filter"));
    packages->removeIf([&](const StoredPackage &package) { return !contains(package, text); });
    if (less != nullptr)
        std::ranges::stable_sort(*packages, less);
    if (arguments.has(QStringLiteral("descending")))
        std::ranges::reverse(*packages);
    print(context, *packages);
    return 0;
}

} // namespace convoy
