// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/rows/PackageRows.h"

#include "repository/stores/StoreContext.h"

#include <QJsonArray>

#include <algorithm>

namespace convoy {

namespace {

QJsonArray osNames(const PackageDescriptor &descriptor)
{
    QJsonArray names;
    for (const OsRequirement &os : descriptor.os)
        names.append(os.displayName());
    return names;
}

QJsonArray templateObjects(const PackageDescriptor &descriptor)
{
    QJsonArray objects;
    for (const TemplateInfo &info : descriptor.templates) {
        objects.append(QJsonObject{{QStringLiteral("name"), info.name},
                                   {QStringLiteral("type"), info.type},
                                   {QStringLiteral("version"), info.version},
                                   {QStringLiteral("path"), info.path}});
    }
    return objects;
}

} // namespace

QJsonObject StoredPackage::toJson() const
{
    return {{QStringLiteral("id"), QString::number(id)},
            {QStringLiteral("name"), descriptor.name},
            {QStringLiteral("nickname"), descriptor.nickname},
            {QStringLiteral("description"), descriptor.description},
            {QStringLiteral("version"), descriptor.version.text()},
            {QStringLiteral("locale"), descriptor.locale},
            {QStringLiteral("os"), osNames(descriptor)},
            {QStringLiteral("status"), status},
            {QStringLiteral("statusStep"), statusStep},
            {QStringLiteral("updated"), toTimestamp(updated)},
            {QStringLiteral("group"), group},
            {QStringLiteral("size"), size},
            {QStringLiteral("sha256"), sha256},
            {QStringLiteral("tenants"), QJsonArray::fromStringList(tenants)},
            {QStringLiteral("kind"), descriptor.kind},
            {QStringLiteral("templates"), templateObjects(descriptor)},
            {QStringLiteral("undo"), descriptor.undo}};
}

QString PackageRows::columns()
{
    return QStringLiteral(
        "id, CAST(descriptor_json AS BLOB), nickname, description, format, file_name, status, status_step, updated, "
        "group_name, size, unpacked_bytes, sha256, silent_ini");
}

StoredPackage PackageRows::packageOf(const SqlRow &row)
{
    StoredPackage package;
    package.id = row.value(0).toLongLong();
    package.descriptor = PackageDescriptor::fromJson(QJsonDocument::fromJson(row.value(1).toByteArray()).object());
    package.descriptor.nickname = row.value(2).toString();
    package.descriptor.description = row.value(3).toString();
    package.format = row.value(4).toString();
    package.fileName = row.value(5).toString();
    package.status = row.value(6).toString();
    package.statusStep = row.value(7).toString();
    package.updated = fromTimestamp(row.value(8).toString());
    package.group = row.value(9).toString();
    package.size = row.value(10).toLongLong();
    package.unpackedBytes = row.value(11).toLongLong();
    package.sha256 = row.value(12).toString();
    package.silentIni = row.value(13).toByteArray();
    return package;
}

QString PackageRows::order()
{
    return QStringLiteral(" ORDER BY group_name, packages.name");
}

void PackageRows::sortVersions(QList<StoredPackage> &packages)
{
    const auto isOther = [](const StoredPackage &a, const StoredPackage &b) {
        return a.descriptor.name != b.descriptor.name || a.group != b.group;
    };
    const auto isOlder = [](const StoredPackage &a, const StoredPackage &b) {
        return a.descriptor.version < b.descriptor.version;
    };
    for (auto first = packages.begin(); first != packages.end();) {
        const auto end =
            std::find_if(first, packages.end(), [&](const StoredPackage &each) { return isOther(*first, each); });
        std::stable_sort(first, end, isOlder);
        first = end;
    }
}

bool PackageRows::isMeant(const StoredPackage &package, const QString &text)
{
    const PackageDescriptor &descriptor = package.descriptor;
    const auto names = [&](const QString &name) {
        return !name.isEmpty() && (descriptor.name == name || descriptor.nickname == name);
    };
    if (names(text))
        return true;
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return at > 0 && names(text.left(at)) && descriptor.version.text() == text.mid(at + 1);
}

Error PackageRows::unknownError(const QString &text)
{
    return Error(QStringLiteral("package-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no package %1 in this repository."), {text}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "List the packages and name one of them, or import it first.")));
}

Error PackageRows::ambiguousError(const QString &text, const QList<StoredPackage> &candidates)
{
    QStringList keys;
    for (const StoredPackage &candidate : candidates)
        keys += candidate.descriptor.key();
    return Error(QStringLiteral("package-ambiguous"),
                 Message(QT_TRANSLATE_NOOP("core", "\"%1\" can mean several packages: %2."),
                         {text, keys.join(QLatin1String(", "))}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name one of them with its version: NAME@VERSION.")));
}

Error PackageRows::existsError(const PackageDescriptor &package)
{
    return Error(QStringLiteral("package-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is already in this repository."), {package.displayName()}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "Nothing needs to be done. To put this copy in the place of the one stored, import it again and "
                    "choose to replace.")));
}

Error PackageRows::existsElsewhereError(const PackageDescriptor &package)
{
    return Error(QStringLiteral("package-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is already in this repository."), {package.displayName()}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It belongs to tenants that you do not see.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask somebody who administers the repository to copy it to your "
                                                  "tenant.")));
}

Error PackageRows::tenantNeededError(const QStringList &tenants)
{
    return Error(QStringLiteral("tenant-needed"),
                 Message(QT_TRANSLATE_NOOP("core", "It must be said to which tenant the package belongs.")),
                 ErrorKind::Request)
        .because(
            Message(QT_TRANSLATE_NOOP("core", "You may import for several: %1."), {tenants.join(QLatin1String(", "))}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose one or more of them.")));
}

Error PackageRows::damagedError(const StoredPackage &package, const QString &place)
{
    return Error(QStringLiteral("package-damaged"),
                 Message(QT_TRANSLATE_NOOP("core", "The stored bytes of %1 are not those that were imported."),
                         {package.descriptor.displayName()}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The disk has changed them, or another program has.")))
        .advise(Message(
            QT_TRANSLATE_NOOP("core", "Import the package again and choose to replace it, and check the disk.")))
        .with(place);
}

Error PackageRows::tenantUnknownError(const QString &tenant)
{
    return Error(QStringLiteral("tenant-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no tenant %1 in this repository."), {tenant}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the name, or add the tenant first.")));
}

} // namespace convoy
