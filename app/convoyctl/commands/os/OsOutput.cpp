// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/os/OsOutput.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convoy {

CatalogueInUse catalogueOf(Context &context)
{
    CatalogueInUse inUse = CatalogueFolder().load();
    if (inUse.problem)
        context.output().problem(*inUse.problem);
    return inUse;
}

QJsonObject catalogueJson(const CatalogueInUse &inUse)
{
    return {{u"date"_s, inUse.catalogue.date().toString(Qt::ISODate)},
            {u"source"_s, inUse.isImported ? u"imported"_s : u"built-in"_s}};
}

QString catalogueLine(const CatalogueInUse &inUse)
{
    const QStringList date{shownDate(inUse.catalogue.date())};
    return inUse.isImported ? shown(QT_TRANSLATE_NOOP("core", "Catalogue of %1, imported."), date)
                            : shown(QT_TRANSLATE_NOOP("core", "Catalogue of %1, built in."), date);
}

Result<const OsEntry *> systemNamed(const OsCatalogue &catalogue, const QString &idOrName)
{
    if (const OsEntry *found = catalogue.find(idOrName))
        return found;
    QStringList near;
    for (const OsEntry *entry : catalogue.search(idOrName))
        near += entry->id;
    Error error(u"os-unknown"_s,
                Message(QT_TRANSLATE_NOOP("core", "The catalogue has no operating system “%1”."), {idOrName}),
                ErrorKind::Request);
    if (near.isEmpty() || idOrName.isEmpty())
        return failure(
            std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "List them with: convoyctl os list"))));
    return failure(std::move(error).advise(
        Message(QT_TRANSLATE_NOOP("core", "Did you mean one of these? %1"), {near.join(u", "_s)})));
}

QJsonObject systemJson(const OsEntry &entry)
{
    return {{u"id"_s, entry.id},           {u"name"_s, entry.name},
            {u"family"_s, entry.family},   {u"kind"_s, osKindWord(entry.kind)},
            {u"channel"_s, entry.channel}, {u"version"_s, entry.fullVersion().text()},
            {u"label"_s, entry.label}};
}

QJsonObject statusJson(const OsStatus &status)
{
    return {{u"phase"_s, osPhaseWord(status.phase)},
            {u"daysLeft"_s, status.daysLeft ? QJsonValue(*status.daysLeft) : QJsonValue()},
            {u"ends"_s, status.ends.isValid() ? QJsonValue(status.ends.toString(Qt::ISODate)) : QJsonValue()},
            {u"uncertain"_s, status.isUncertain}};
}

QJsonArray idsJson(const QList<const OsEntry *> &entries)
{
    QJsonArray ids;
    for (const OsEntry *entry : entries)
        ids.append(entry->id);
    return ids;
}

QString shownDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

Result<QDate> dayOf(Context &context, const QString &option)
{
    const auto given = context.arguments().given(option);
    if (!given)
        return context.clock().now().toLocalTime().date();
    const QDate day = QDate::fromString(*given, u"yyyy-MM-dd"_s);
    if (day.isValid())
        return day;
    return failure(usageError(
        u"bad-value"_s, Message(QT_TRANSLATE_NOOP("core", "“%1” is no day; days are written 2026-11-20."), {*given}),
        context.arguments().command()));
}

} // namespace convoy
