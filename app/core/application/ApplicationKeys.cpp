// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationKeys.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr int LargestNumber = 1'000'000;

const QStringList &portFields()
{
    static const QStringList fields{u"protocol"_s, u"description"_s, u"transportparameters"_s,
                                    u"applicationparameters"_s};
    return fields;
}

const QStringList &connectionFields()
{
    static const QStringList fields{u"localtimeout"_s,        u"remotetimeout"_s,         u"tracemode"_s,
                                    u"transportparameters"_s, u"applicationparameters"_s, u"proxyparameters"_s};
    return fields;
}

Error keyRefused(const QString &key)
{
    return Error(u"application-key"_s,
                 Message(QT_TRANSLATE_NOOP("core", "There is no value “%1” of an application object."), {key}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Use one of these: %1."), {applicationKeyForms().join(u", "_s)}));
}

Error valueRefused(const QString &key, const QString &value, Message why)
{
    return Error(u"application-value"_s,
                 Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be the value of %2."), {value, key}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Nothing was changed. Correct the value.")));
}

bool isNumber(const QString &value, int least, int most)
{
    const bool onlyDigits = std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int number = value.toInt(&fits);
    return onlyDigits && fits && number >= least && number <= most;
}

bool isNumberKey(const QString &key)
{
    return key.endsWith("timeout"_L1) || key == "attempts"_L1;
}

Status checkValue(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (std::ranges::any_of(value, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return failure(
            valueRefused(key, value.simplified(),
                         Message(QT_TRANSLATE_NOOP("core", "It has a line end or another control character in it."))));
    const QStringList choices = applicationChoices(key);
    if (!choices.isEmpty() && !choices.contains(value))
        return failure(valueRefused(
            key, value, Message(QT_TRANSLATE_NOOP("core", "It is a choice between: %1."), {choices.join(u", "_s)})));
    if (isNumberKey(key) && !isNumber(value, 0, LargestNumber))
        return failure(valueRefused(key, value,
                                    Message(QT_TRANSLATE_NOOP("core", "It is a whole number from 0 to %1."),
                                            {QString::number(LargestNumber)})));
    return {};
}

Status checkPort(const QString &value)
{
    if (isNumber(value, 1, 65535))
        return {};
    return failure(
        Error(u"application-port"_s,
              Message(QT_TRANSLATE_NOOP("core", "The application port \"%1\" is not a port number."), {value}),
              ErrorKind::Request)
            .because(Message(QT_TRANSLATE_NOOP("core", "Ports are whole numbers from 1 to 65535.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Give a number from 1 to 65535."))));
}

void put(QMap<QString, QString> &texts, const QString &key, const QString &value)
{
    if (value.isEmpty())
        texts.remove(key);
    else
        texts.insert(key, value);
}

/// "SECTION.KEY", split at the first dot.
Status setOption(ApplicationItems &items, const QString &key, const QString &place, const QString &value)
{
    const qsizetype dot = place.indexOf(u'.');
    if (dot < 1 || dot == place.size() - 1)
        return failure(keyRefused(key));
    QMap<QString, QString> &section = items[place.left(dot)];
    put(section, place.mid(dot + 1), value);
    if (section.isEmpty())
        items.remove(place.left(dot));
    return {};
}

/// ITEM or ITEM.FIELD; a name may hold dots, so only a known field ends it.
QString takeField(QString &place, const QStringList &fields)
{
    const QString last = place.section(u'.', -1).toLower();
    if (last.size() == place.size() || !fields.contains(last))
        return {};
    place.chop(last.size() + 1);
    return last;
}

Status setPort(ApplicationObject &object, const QString &key, QString id, const QString &value)
{
    const QString field = takeField(id, portFields());
    if (id.isEmpty() || id.contains(u'.'))
        return failure(keyRefused(key));
    if (value.isEmpty() && field.isEmpty()) {
        object.ports.remove(id);
        return {};
    }
    if (field.isEmpty()) {
        if (Status valid = checkPort(value); !valid)
            return valid;
    }
    if (value.isEmpty() && !object.ports.contains(id))
        return {}; // nothing to take away
    put(object.ports[id], field.isEmpty() ? u"port"_s : field, value);
    return {};
}

Status setConnection(ApplicationObject &object, const QString &key, QString item, const QString &value)
{
    const QString field = takeField(item, connectionFields());
    if (item.isEmpty() || item.startsWith(u'/') || item.endsWith(u'/'))
        return failure(keyRefused(key));
    if (!item.contains(u'/'))
        item = connectionItem(item);
    if (value.isEmpty() && field.isEmpty()) {
        object.connections.remove(item);
        return {};
    }
    if (field.endsWith("timeout"_L1)) {
        if (Status valid = checkValue(field, value); !valid)
            return valid;
    }
    if (value.isEmpty() && !object.connections.contains(item))
        return {};
    put(object.connections[item], field.isEmpty() ? u"protocol"_s : field, value);
    return {};
}

QString *plainText(ApplicationObject &object, const QString &key)
{
    if (key == "tenant"_L1)
        return &object.tenant;
    if (key == "primaryserver"_L1)
        return &object.primaryServer;
    if (key == "backupserver"_L1)
        return &object.backupServer;
    return key == "name"_L1 ? &object.name : nullptr;
}

Status setPlain(ApplicationObject &object, const QString &key, const QString &value)
{
    QString *text = plainText(object, key);
    if (!text)
        return failure(keyRefused(key));
    const QString trimmed = value.trimmed();
    if (key == "name"_L1 && (trimmed.isEmpty() || trimmed.contains(u'@')))
        return failure(
            valueRefused(key, value, Message(QT_TRANSLATE_NOOP("core", "An object needs a name, without “@” in it."))));
    *text = trimmed;
    return {};
}

QString shownConnection(const QString &item)
{
    return item.endsWith("/default"_L1) ? item.chopped(8) : item;
}

void addItems(QList<ApplicationEntry> &entries, const QString &word, const ApplicationItems &items)
{
    for (auto section = items.cbegin(); section != items.cend(); ++section) {
        for (auto it = section->cbegin(); it != section->cend(); ++it)
            entries += {u"%1.%2.%3"_s.arg(word, section.key(), it.key()), it.value()};
    }
}

/// Ports and connections: the item itself stands for its main field, also where that is empty.
void addNamed(QList<ApplicationEntry> &entries, const QString &name, QMap<QString, QString> fields,
              const QString &mainField)
{
    entries += {name, fields.take(mainField)};
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        entries += {u"%1.%2"_s.arg(name, it.key()), it.value()};
}

} // namespace

QStringList applicationChoices(const QString &key)
{
    if (key == "state"_L1)
        return {u"enabled"_s, u"disabled"_s};
    if (key == "redundancytype"_L1)
        return {u"cold"_s, u"warm"_s, u"hot"_s};
    if (key == "autorestart"_L1 || key == "isprimary"_L1)
        return {u"true"_s, u"false"_s};
    return {};
}

QStringList applicationKeyForms()
{
    QStringList forms{u"name"_s, u"tenant"_s, u"primaryserver"_s, u"backupserver"_s};
    forms += applicationValueKeys();
    forms +=
        {u"port.ID"_s, u"connection.SERVER"_s, u"option.SECTION.KEY"_s, u"annex.SECTION.KEY"_s, u"permission.WHO"_s};
    return forms;
}

QList<ApplicationEntry> applicationEntries(const ApplicationObject &object)
{
    QList<ApplicationEntry> entries{{u"name"_s, object.name}};
    const auto add = [&entries](const QString &key, const QString &value) {
        if (!value.isEmpty())
            entries += {key, value};
    };
    add(u"tenant"_s, object.tenant);
    add(u"primaryserver"_s, object.primaryServer);
    add(u"backupserver"_s, object.backupServer);
    for (const QString &key : applicationValueKeys())
        add(key, object.values.value(key));
    for (auto it = object.ports.cbegin(); it != object.ports.cend(); ++it)
        addNamed(entries, u"port."_s + it.key(), it.value(), u"port"_s);
    for (auto it = object.connections.cbegin(); it != object.connections.cend(); ++it)
        addNamed(entries, u"connection."_s + shownConnection(it.key()), it.value(), u"protocol"_s);
    addItems(entries, u"option"_s, object.options);
    addItems(entries, u"annex"_s, object.annex);
    for (auto it = object.permissions.cbegin(); it != object.permissions.cend(); ++it)
        entries += {u"permission."_s + it.key(), it.value()};
    return entries;
}

Status setApplicationValue(ApplicationObject &object, const QString &key, const QString &value)
{
    const QString word = key.section(u'.', 0, 0).toLower();
    const QString place = key.section(u'.', 1);
    const bool isFixed = place.isEmpty();
    if (Status valid = checkValue(isFixed ? word : QString(), value); !valid)
        return failure(std::move(valid).error());
    if (isFixed && applicationValueKeys().contains(word)) {
        put(object.values, word, value);
        return {};
    }
    if (isFixed)
        return setPlain(object, word, value);
    if (word == "option"_L1)
        return setOption(object.options, key, place, value);
    if (word == "annex"_L1)
        return setOption(object.annex, key, place, value);
    if (word == "port"_L1)
        return setPort(object, key, place, value);
    if (word == "connection"_L1)
        return setConnection(object, key, place, value);
    if (word != "permission"_L1)
        return failure(keyRefused(key));
    put(object.permissions, place, value);
    return {};
}

} // namespace convoy
