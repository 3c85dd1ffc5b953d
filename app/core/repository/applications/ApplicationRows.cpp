// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/applications/ApplicationRows.h"

#include "application/ApplicationChange.h"

#include <QJsonArray>

namespace convoy {

namespace {

QString textOf(const std::optional<ApplicationObject> &object)
{
    return object ? toText(object->toJson()) : QString();
}

std::optional<ApplicationObject> objectOf(const QVariant &text)
{
    return text.toString().isEmpty() ? std::nullopt : std::optional(ApplicationObject::fromJson(toObject(text)));
}

StoredApplication applicationOf(const SqlRow &row)
{
    return {.id = row.value(0).toLongLong(),
            .object = ApplicationObject::fromJson(toObject(row.value(1))),
            .updated = fromTimestamp(row.value(2).toString()),
            .operatorName = row.value(3).toString(),
            .run = row.value(4).toString()};
}

QJsonArray differencesJson(const std::optional<ApplicationObject> &before,
                           const std::optional<ApplicationObject> &after)
{
    QJsonArray array;
    const auto none = ApplicationObject();
    for (const ApplicationDifference &difference : applicationDifferences(before.value_or(none), after.value_or(none)))
        array += QJsonObject{{QStringLiteral("key"), difference.key},
                             {QStringLiteral("before"), difference.before},
                             {QStringLiteral("after"), difference.after}};
    return array;
}

const char *actionOf(bool wasThere, bool isThere)
{
    if (!wasThere)
        return "application-added";
    return isThere ? "application-changed" : "application-removed";
}

} // namespace

QString StoredApplication::key() const
{
    return QStringLiteral("%1@%2").arg(object.name, object.host);
}

QJsonObject StoredApplication::toJson() const
{
    QJsonObject json = object.toJson();
    json.insert(QStringLiteral("id"), id);
    json.insert(QStringLiteral("updated"), toTimestamp(updated));
    json.insert(QStringLiteral("operator"), operatorName);
    json.insert(QStringLiteral("run"), run);
    json.insert(QStringLiteral("digest"), object.digest());
    return json;
}

QJsonObject ApplicationHistory::toJson() const
{
    return {{QStringLiteral("at"), toTimestamp(at)},
            {QStringLiteral("operator"), operatorName},
            {QStringLiteral("run"), run},
            {QStringLiteral("changes"), differencesJson(before, after)}};
}

ApplicationRows::ApplicationRows(StoreContext &context)
    : m_context(context)
{
}

Result<QList<StoredApplication>> ApplicationRows::read(const QString &condition, const QVariantList &values)
{
    return m_context.main.rows(
        QStringLiteral("SELECT id, object_json, updated, operator, run FROM applications WHERE 1%1 ORDER BY name, host")
            .arg(condition),
        values, applicationOf);
}

Result<std::optional<StoredApplication>> ApplicationRows::at(const QString &host, const QString &name)
{
    return read(QStringLiteral(" AND host = ? AND name = ?"), {host, name})
        .transform([](const QList<StoredApplication> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<QList<ApplicationHistory>> ApplicationRows::history(const QString &condition, const QVariantList &values)
{
    return m_context.main.rows(
        QStringLiteral("SELECT at, operator, run, before_json, after_json FROM application_history WHERE 1%1 "
                       "ORDER BY id DESC")
            .arg(condition),
        values, [](const SqlRow &row) {
            return ApplicationHistory{.at = fromTimestamp(row.value(0).toString()),
                                      .operatorName = row.value(1).toString(),
                                      .run = row.value(2).toString(),
                                      .before = objectOf(row.value(3)),
                                      .after = objectOf(row.value(4))};
        });
}

Status ApplicationRows::write(const std::optional<ApplicationObject> &before,
                              const std::optional<ApplicationObject> &after, const ApplicationAuthor &author)
{
    if (!after)
        return m_context.main.write(QStringLiteral("DELETE FROM applications WHERE host = ? AND name = ?"),
                                    {before->host, before->name});
    const QVariantList values{after->tenant,       after->packageName, textOf(after), toTimestamp(author.at),
                              author.operatorName, author.run,         after->name,   after->host};
    if (!before)
        return m_context.main.write(
            QStringLiteral("INSERT INTO applications (tenant, package_name, object_json, updated, operator, run, name, "
                           "host) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            values);
    return m_context.main.write(
        QStringLiteral("UPDATE applications SET tenant = ?, package_name = ?, object_json = ?, updated = ?, "
                       "operator = ?, run = ?, name = ? WHERE host = ? AND name = ?"),
        values + QVariantList{before->name});
}

Status ApplicationRows::replace(const std::optional<ApplicationObject> &before,
                                const std::optional<ApplicationObject> &after, const ApplicationAuthor &author)
{
    if (before == after)
        return {};
    if (Status written = write(before, after, author); !written)
        return written;
    const ApplicationObject &named = after ? *after : *before;
    Status done = m_context.main.write(
        QStringLiteral("INSERT INTO application_history (host, name, at, operator, run, before_json, after_json) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {named.host, named.name, toTimestamp(author.at), author.operatorName, author.run, textOf(before),
         textOf(after)});
    if (!done)
        return done;
    const QJsonObject detail{{QStringLiteral("run"), author.run},
                             {QStringLiteral("changes"), differencesJson(before, after)}};
    return m_context.audit(author.operatorName, actionOf(before.has_value(), after.has_value()),
                           QStringLiteral("%1@%2").arg(named.name, named.host), toText(detail));
}

Status ApplicationRows::redirect(const QString &host, const QString &before, const QString &after,
                                 const ApplicationAuthor &author)
{
    const auto all = read(QString(), {});
    if (!all)
        return failure(all.error());
    const QString server = before + QLatin1Char('/');
    for (const StoredApplication &stored : *all) {
        ApplicationObject changed = stored.object;
        for (auto it = stored.object.connections.cbegin(); it != stored.object.connections.cend(); ++it) {
            // A name is one object's on its host alone: elsewhere the same name is another object.
            if (stored.object.host != host || !it.key().startsWith(server))
                continue;
            changed.connections.remove(it.key());
            changed.connections.insert(after + QLatin1Char('/') + it.key().mid(server.size()), it.value());
        }
        if (Status written = replace(stored.object, changed, author); !written)
            return written;
    }
    return {};
}

} // namespace convoy
