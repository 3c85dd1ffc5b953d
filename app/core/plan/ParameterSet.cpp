// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ParameterSet.h"

#include "plan/json/JsonObjectReader.h"

#include <QCoreApplication>

namespace convoy {

namespace {

QJsonObject valuesJson(const ParameterValues &values)
{
    return {{QStringLiteral("application"), textsToJson(values.application)},
            {QStringLiteral("silent"), silentToJson(values.silent)}};
}

void refuseUnknownFields(JsonObjectReader &reader, const QMap<QString, QString> &application)
{
    for (auto it = application.cbegin(); it != application.cend(); ++it) {
        if (!isApplicationField(it.key()))
            reader.refuse(reader.place(it.key()));
    }
}

ParameterValues readValues(JsonObjectReader &reader)
{
    ParameterValues values;
    JsonObjectReader application = reader.child(QStringLiteral("application"));
    values.application = application.allTexts();
    refuseUnknownFields(application, values.application);
    JsonObjectReader silent = reader.child(QStringLiteral("silent"));
    values.silent = silentFromJson(silent);
    return values;
}

Error malformed(const QString &fileName, const QString &place)
{
    return Error(QStringLiteral("parameters-malformed"),
                 Message(QT_TRANSLATE_NOOP("core", "The parameters in %1 cannot be used."), {fileName}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "%1 is not known or has the wrong type."), {place}))
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "Correct the file: it holds \"application\", \"silent\" and \"hosts\", and every value is a text "
                    "in quotation marks.")));
}

} // namespace

QJsonObject ParameterSet::toJson() const
{
    QJsonObject object = valuesJson(general);
    QJsonObject hostObject;
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it)
        hostObject.insert(it.key(), valuesJson(it.value()));
    object.insert(QStringLiteral("hosts"), hostObject);
    return object;
}

Result<ParameterSet> ParameterSet::fromJson(const QJsonObject &object, const QString &fileName)
{
    QString problem;
    ParameterSet set;
    JsonObjectReader reader(object, QString(), problem);
    set.general = readValues(reader);
    JsonObjectReader hostReader = reader.child(QStringLiteral("hosts"));
    for (const QString &name : object.value(QStringLiteral("hosts")).toObject().keys()) {
        JsonObjectReader one = hostReader.child(name);
        set.hosts.insert(name, readValues(one));
        one.finish();
    }
    hostReader.finish();
    reader.finish();
    if (!problem.isEmpty())
        return failure(malformed(fileName, problem));
    return set;
}

ParameterValues ParameterSet::forHost(const QString &host) const
{
    ParameterValues values = general;
    const ParameterValues own = hosts.value(host);
    for (auto it = own.application.cbegin(); it != own.application.cend(); ++it)
        values.application.insert(it.key(), it.value());
    for (auto it = own.silent.cbegin(); it != own.silent.cend(); ++it)
        values.silent.insert(it.key(), it.value());
    return values;
}

} // namespace convoy
