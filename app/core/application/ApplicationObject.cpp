// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationObject.h"

#include "base/Digest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QJsonObject itemsJson(const ApplicationItems &items)
{
    QJsonObject object;
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        object.insert(it.key(), textsJson(it.value()));
    return object;
}

ApplicationItems itemsOf(const QJsonObject &object)
{
    ApplicationItems items;
    for (auto it = object.begin(); it != object.end(); ++it)
        items.insert(it.key(), textsOf(it.value().toObject()));
    return items;
}

/// Lists of objects, each with what names it beside its fields.
QJsonArray portsJson(const ApplicationItems &ports)
{
    QJsonArray array;
    for (auto it = ports.cbegin(); it != ports.cend(); ++it) {
        QJsonObject port = textsJson(it.value());
        port.insert(u"id"_s, it.key());
        array += port;
    }
    return array;
}

QJsonArray connectionsJson(const ApplicationItems &connections)
{
    QJsonArray array;
    for (auto it = connections.cbegin(); it != connections.cend(); ++it) {
        QJsonObject connection = textsJson(it.value());
        const qsizetype slash = it.key().lastIndexOf(u'/');
        connection.insert(u"server"_s, it.key().left(slash));
        connection.insert(u"id"_s, it.key().mid(slash + 1));
        array += connection;
    }
    return array;
}

ApplicationItems connectionsOf(const QJsonArray &array)
{
    ApplicationItems connections;
    for (const QJsonValue &value : array) {
        QMap<QString, QString> fields = textsOf(value.toObject());
        const QString server = fields.take(u"server"_s);
        connections.insert(connectionItem(server, fields.take(u"id"_s)), fields);
    }
    return connections;
}

ApplicationItems portsOf(const QJsonArray &array)
{
    ApplicationItems ports;
    for (const QJsonValue &value : array) {
        QMap<QString, QString> fields = textsOf(value.toObject());
        const QString id = fields.take(u"id"_s);
        ports.insert(id, fields);
    }
    return ports;
}

using TextMember = std::pair<QString, QString ApplicationObject::*>;

const QList<TextMember> &textMembers()
{
    static const QList<TextMember> members{{u"name"_s, &ApplicationObject::name},
                                           {u"host"_s, &ApplicationObject::host},
                                           {u"tenant"_s, &ApplicationObject::tenant},
                                           {u"type"_s, &ApplicationObject::type},
                                           {u"package"_s, &ApplicationObject::packageName},
                                           {u"version"_s, &ApplicationObject::packageVersion},
                                           {u"primaryServer"_s, &ApplicationObject::primaryServer},
                                           {u"backupServer"_s, &ApplicationObject::backupServer},
                                           {u"workingDirectory"_s, &ApplicationObject::workingDirectory}};
    return members;
}

} // namespace

const QStringList &applicationValueKeys()
{
    static const QStringList keys{
        u"timeout"_s,         u"autorestart"_s, u"commandlinearguments"_s, u"commandline"_s, u"state"_s,
        u"shutdowntimeout"_s, u"attempts"_s,    u"redundancytype"_s,       u"isprimary"_s,   u"startuptimeout"_s};
    return keys;
}

QString connectionItem(const QString &server, const QString &id)
{
    return u"%1/%2"_s.arg(server, id.isEmpty() ? u"default"_s : id);
}

QJsonObject ApplicationObject::toJson() const
{
    QJsonObject object;
    for (const auto &[key, member] : textMembers())
        object.insert(key, this->*member);
    for (const QString &key : applicationValueKeys())
        object.insert(key, values.value(key));
    object.insert(u"permissions"_s, textsJson(permissions));
    object.insert(u"options"_s, itemsJson(options));
    object.insert(u"annex"_s, itemsJson(annex));
    object.insert(u"connections"_s, connectionsJson(connections));
    object.insert(u"ports"_s, portsJson(ports));
    return object;
}

ApplicationObject ApplicationObject::fromJson(const QJsonObject &object)
{
    ApplicationObject application;
    for (const auto &[key, member] : textMembers())
        application.*member = object.value(key).toString();
    for (const QString &key : applicationValueKeys()) {
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            application.values.insert(key, text);
    }
    application.permissions = textsOf(object.value(u"permissions"_s).toObject());
    application.options = itemsOf(object.value(u"options"_s).toObject());
    application.annex = itemsOf(object.value(u"annex"_s).toObject());
    application.connections = connectionsOf(object.value(u"connections"_s).toArray());
    application.ports = portsOf(object.value(u"ports"_s).toArray());
    return application;
}

QString ApplicationObject::digest() const
{
    // The keys of a JSON object are sorted, so the same values give the same bytes.
    return Digest::ofBytes(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

QStringList ApplicationObject::portNumbers() const
{
    QStringList numbers;
    for (const QMap<QString, QString> &port : ports) {
        if (const QString number = port.value(u"port"_s); !number.isEmpty())
            numbers += number;
    }
    return numbers;
}

} // namespace convoy
