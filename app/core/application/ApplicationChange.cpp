// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationChange.h"

#include "application/ApplicationKeys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

void fill(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

void fill(QMap<QString, QString> &texts, const QMap<QString, QString> &others)
{
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        fill(texts[it.key()], it.value());
}

void fill(ApplicationItems &items, const ApplicationItems &others)
{
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        fill(items[it.key()], it.value());
}

void force(QString &text, const QString &typed)
{
    if (!typed.isEmpty())
        text = typed;
}

void force(QMap<QString, QString> &texts, const QMap<QString, QString> &typed)
{
    texts.insert(typed);
}

void force(ApplicationItems &items, const ApplicationItems &typed)
{
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        items[it.key()].insert(it.value());
}

void fillAll(ApplicationObject &object, const ApplicationObject &other)
{
    fill(object.tenant, other.tenant);
    fill(object.primaryServer, other.primaryServer);
    fill(object.backupServer, other.backupServer);
    fill(object.permissions, other.permissions);
    fill(object.options, other.options);
    fill(object.annex, other.annex);
    fill(object.connections, other.connections);
    fill(object.ports, other.ports);
    fill(object.values, other.values);
}

/// The connection to a Configuration Server that was replaced by another goes there.
void followServer(ApplicationObject &object, const QString &before, const QString &now)
{
    if (now.isEmpty() || before == now)
        return;
    const QString item = connectionItem(now);
    const QMap<QString, QString> fields =
        before.isEmpty() ? QMap<QString, QString>() : object.connections.take(connectionItem(before));
    fill(object.connections[item], fields);
}

void forceAll(ApplicationObject &object, const ApplicationObject &typed)
{
    const QString server = object.primaryServer;
    object.name = typed.name;
    object.host = typed.host;
    force(object.tenant, typed.tenant);
    force(object.primaryServer, typed.primaryServer);
    force(object.backupServer, typed.backupServer);
    force(object.permissions, typed.permissions);
    force(object.options, typed.options);
    force(object.annex, typed.annex);
    force(object.connections, typed.connections);
    force(object.ports, typed.ports);
    force(object.values, typed.values);
    followServer(object, server, typed.primaryServer);
}

void withdraw(ApplicationItems &items, const ApplicationItems &withdrawn)
{
    for (auto section = withdrawn.cbegin(); section != withdrawn.cend(); ++section) {
        QMap<QString, QString> &keys = items[section.key()];
        for (auto it = section->cbegin(); it != section->cend(); ++it) {
            if (keys.value(it.key()) == it.value())
                keys.remove(it.key());
        }
        if (keys.isEmpty())
            items.remove(section.key());
    }
}

QJsonObject itemsToJson(const ApplicationItems &items)
{
    QJsonObject json;
    for (auto section = items.cbegin(); section != items.cend(); ++section) {
        QJsonObject keys;
        for (auto it = section->cbegin(); it != section->cend(); ++it)
            keys.insert(it.key(), it.value());
        json.insert(section.key(), keys);
    }
    return json;
}

ApplicationItems itemsFromJson(const QJsonObject &json)
{
    ApplicationItems items;
    for (auto section = json.constBegin(); section != json.constEnd(); ++section) {
        const QJsonObject keys = section->toObject();
        for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
            items[section.key()].insert(it.key(), it->toString());
    }
    return items;
}

QString ruleWord(ApplicationChange::Rule rule)
{
    switch (rule) {
    case ApplicationChange::Rule::Restore:
        return u"restore"_s;
    case ApplicationChange::Rule::OptionsOnly:
        return u"options-only"_s;
    case ApplicationChange::Rule::Merge:
        break;
    }
    return u"merge"_s;
}

ApplicationChange::Rule ruleOf(const QString &word)
{
    if (word == "restore"_L1)
        return ApplicationChange::Rule::Restore;
    return word == "options-only"_L1 ? ApplicationChange::Rule::OptionsOnly : ApplicationChange::Rule::Merge;
}

QJsonValue objectOrNull(const std::optional<ApplicationObject> &object)
{
    return object ? QJsonValue(object->toJson()) : QJsonValue(QJsonValue::Null);
}

std::optional<ApplicationObject> optionalObject(const QJsonValue &value)
{
    return value.isObject() ? std::optional(ApplicationObject::fromJson(value.toObject())) : std::nullopt;
}

} // namespace

QList<ApplicationDifference> applicationDifferences(const ApplicationObject &before, const ApplicationObject &after)
{
    QList<ApplicationDifference> differences;
    const QList<ApplicationEntry> old = applicationEntries(before);
    const QList<ApplicationEntry> now = applicationEntries(after);
    QMap<QString, QString> oldValues;
    for (const ApplicationEntry &entry : old)
        oldValues.insert(entry.key, entry.value);
    QStringList seen;
    for (const ApplicationEntry &entry : now) {
        seen += entry.key;
        if (!oldValues.contains(entry.key) || oldValues.value(entry.key) != entry.value)
            differences += {entry.key, oldValues.value(entry.key), entry.value};
    }
    for (const ApplicationEntry &entry : old) {
        if (!seen.contains(entry.key))
            differences += {entry.key, entry.value, QString()};
    }
    return differences;
}

ApplicationItems addedOptions(const ApplicationObject &before, const ApplicationObject &after)
{
    ApplicationItems added;
    for (auto section = after.options.cbegin(); section != after.options.cend(); ++section) {
        const QMap<QString, QString> old = before.options.value(section.key());
        for (auto it = section->cbegin(); it != section->cend(); ++it) {
            if (old.value(it.key()).isEmpty() && !it->isEmpty())
                added[section.key()].insert(it.key(), it.value());
        }
    }
    return added;
}

ApplicationObject ApplicationChange::applied(const std::optional<ApplicationObject> &current,
                                             const std::optional<ApplicationObject> &old) const
{
    ApplicationObject object = rule == Rule::Restore ? proposed : current.value_or(ApplicationObject());
    if (rule == Rule::OptionsOnly) {
        withdraw(object.options, withdrawn);
        fill(object.options, proposed.options);
        return object;
    }
    if (old && rule == Rule::Merge) {
        fill(object.permissions, old->permissions);
        fill(object.connections, old->connections);
        fill(object.primaryServer, old->primaryServer);
        fill(object.backupServer, old->backupServer);
    }
    fillAll(object, proposed);
    // What the object is of, and where it stands, are facts: the new ones hold.
    object.packageName = proposed.packageName;
    object.packageVersion = proposed.packageVersion;
    force(object.type, proposed.type);
    force(object.workingDirectory, typed.workingDirectory);
    forceAll(object, typed);
    return object;
}

QList<ApplicationDifference> ApplicationChange::differences() const
{
    return applicationDifferences(before.value_or(ApplicationObject()), after());
}

QJsonObject ApplicationChange::toStoredJson() const
{
    QJsonObject json{{u"rule"_s, ruleWord(rule)},
                     {u"before"_s, objectOrNull(before)},
                     {u"replaced"_s, objectOrNull(replaced)},
                     {u"proposed"_s, proposed.toJson()},
                     {u"typed"_s, typed.toJson()}};
    if (!withdrawn.isEmpty())
        json.insert(u"withdrawn"_s, itemsToJson(withdrawn));
    return json;
}

ApplicationChange ApplicationChange::fromStoredJson(const QJsonObject &object)
{
    ApplicationChange change;
    change.rule = ruleOf(object.value(u"rule"_s).toString());
    change.before = optionalObject(object.value(u"before"_s));
    change.replaced = optionalObject(object.value(u"replaced"_s));
    change.proposed = ApplicationObject::fromJson(object.value(u"proposed"_s).toObject());
    change.typed = ApplicationObject::fromJson(object.value(u"typed"_s).toObject());
    change.withdrawn = itemsFromJson(object.value(u"withdrawn"_s).toObject());
    return change;
}

QJsonObject ApplicationChange::toJson() const
{
    QJsonArray changes;
    for (const ApplicationDifference &difference : differences())
        changes +=
            QJsonObject{{u"key"_s, difference.key}, {u"before"_s, difference.before}, {u"after"_s, difference.after}};
    return {{u"name"_s, typed.name},
            {u"rule"_s, ruleWord(rule)},
            {u"before"_s, objectOrNull(before)},
            {u"replaced"_s, replaced ? QJsonValue(replaced->name) : QJsonValue(QJsonValue::Null)},
            {u"after"_s, after().toJson()},
            {u"changes"_s, changes}};
}

ApplicationObject typedApplication(const QString &host, const QMap<QString, QString> &parameters)
{
    ApplicationObject typed;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (it.key() == "object"_L1)
            typed.name = it.value();
        else if (it.key() == "port"_L1 && !it.value().isEmpty())
            (void)setApplicationValue(typed, u"port.default"_s, it.value());
        else if (!it.value().isEmpty() && it.key() != "name"_L1)
            (void)setApplicationValue(typed, it.key(), it.value()); // skipReinstallation is none of the object's
    }
    typed.host = host;
    return typed;
}

} // namespace convoy
