// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyPackages.h"

#include "repository/PackageStore.h"
#include "repository/TenantStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QJsonDocument>

namespace convoy {

using namespace Qt::StringLiterals;

namespace {

constexpr int Groups = 40;
constexpr int Tenants = 50;
constexpr int Versions = 10;

bool isFine(const Status &status)
{
    if (!status)
        qWarning("%s: %s", qPrintable(status.error().english()), qPrintable(status.error().detail));
    return status.has_value();
}

Status addCopy(SqliteDatabase &database, const StoredPackage &first, int number)
{
    PackageDescriptor descriptor = first.descriptor;
    descriptor.name = u"Package %1"_s.arg(number / Versions, 5, 10, QChar(u'0'));
    descriptor.nickname = u"p%1"_s.arg(number);
    descriptor.version = Version(u"9.0.%1.02"_s.arg(number % Versions));
    const QString json = QString::fromUtf8(QJsonDocument(descriptor.toJson()).toJson(QJsonDocument::Compact));
    const qint64 id = first.id + 1 + number;
    Status done = database.write(
        u"INSERT INTO packages (id, name, version, nickname, description, descriptor_json, format, file_name, "
        "status, status_step, updated, group_name, size, unpacked_bytes, sha256, silent_ini, payload_id) "
        "SELECT ?, ?, ?, ?, description, ?, format, file_name, status, status_step, updated, ?, size, "
        "unpacked_bytes, sha256, silent_ini, ? FROM packages WHERE id = ?"_s,
        {id, descriptor.name, descriptor.version.text(), descriptor.nickname, json,
         u"Group %1"_s.arg(number % Groups, 2, 10, QChar(u'0')), 1'000'000 + number, first.id});
    if (!done)
        return done;
    return database.write(u"INSERT INTO package_tenants (package_id, tenant_id) SELECT ?, id FROM tenants "
                          "WHERE name IN (?, ?)"_s,
                          {id, u"t%1"_s.arg(number % Tenants), u"t%1"_s.arg((number + 1) % Tenants)});
}

} // namespace

bool fillWithPackages(Session &session, int count)
{
    const auto packages = session.repository().packages().list();
    if (!packages || packages->isEmpty())
        return false;
    for (int tenant = 0; tenant < Tenants; ++tenant) {
        if (!isFine(session.repository().tenants().add(u"t%1"_s.arg(tenant))))
            return false;
    }
    auto database = SqliteDatabase::open({session.url().path, std::chrono::seconds(5), {}});
    bool isDone = database && isFine((*database)->exec(u"BEGIN IMMEDIATE"_s));
    for (int number = 0; isDone && number < count - packages->size(); ++number)
        isDone = isFine(addCopy(**database, packages->first(), number));
    isDone = isDone && isFine((*database)->exec(u"COMMIT"_s));
    session.announceChange();
    return isDone;
}

} // namespace convoy
