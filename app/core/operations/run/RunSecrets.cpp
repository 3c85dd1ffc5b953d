// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/RunSecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoy {

namespace {

QJsonObject credentialsJson(const Credentials &credentials)
{
    return {{QStringLiteral("password"), credentials.password.reveal()},
            {QStringLiteral("keyPassphrase"), credentials.keyPassphrase.reveal()},
            {QStringLiteral("runAsPassword"), credentials.runAsPassword.reveal()}};
}

Credentials credentialsFrom(const QJsonObject &object)
{
    return {.password = Secret(object.value(QStringLiteral("password")).toString()),
            .keyPassphrase = Secret(object.value(QStringLiteral("keyPassphrase")).toString()),
            .runAsPassword = Secret(object.value(QStringLiteral("runAsPassword")).toString())};
}

} // namespace

QByteArray RunSecrets::toBytes() const
{
    QJsonArray values;
    for (auto it = silent.cbegin(); it != silent.cend(); ++it) {
        values.append(QJsonObject{{QStringLiteral("section"), it.key().first},
                                  {QStringLiteral("key"), it.key().second},
                                  {QStringLiteral("value"), it.value()}});
    }
    QJsonObject logins;
    for (auto it = credentials.cbegin(); it != credentials.cend(); ++it)
        logins.insert(it.key(), credentialsJson(it.value()));
    return QJsonDocument(QJsonObject{{QStringLiteral("silent"), values},
                                     {QStringLiteral("credentials"), logins},
                                     {QStringLiteral("lockWaitSeconds"), lockWaitSeconds},
                                     {QStringLiteral("skipWhenPresent"), skipWhenPresent},
                                     {QStringLiteral("isResume"), isResume},
                                     {QStringLiteral("onlyHosts"), QJsonArray::fromStringList(onlyHosts)}})
        .toJson(QJsonDocument::Compact);
}

Result<RunSecrets> RunSecrets::fromBytes(const QByteArray &bytes)
{
    RunSecrets secrets;
    if (bytes.trimmed().isEmpty())
        return secrets;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return failure(Error(QStringLiteral("runner-input"),
                             Message(QT_TRANSLATE_NOOP("core", "The runner cannot read what it was given.")),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Start runs with: convoyctl deploy.")))
                           .with(problem.errorString()));
    }
    const QJsonObject object = document.object();
    for (const auto &item : object.value(QStringLiteral("silent")).toArray()) {
        const QJsonObject value = item.toObject();
        secrets.silent.insert(
            {value.value(QStringLiteral("section")).toString(), value.value(QStringLiteral("key")).toString()},
            value.value(QStringLiteral("value")).toString());
    }
    const QJsonObject logins = object.value(QStringLiteral("credentials")).toObject();
    for (auto it = logins.begin(); it != logins.end(); ++it)
        secrets.credentials.insert(it.key(), credentialsFrom(it.value().toObject()));
    secrets.lockWaitSeconds = object.value(QStringLiteral("lockWaitSeconds")).toInteger();
    secrets.skipWhenPresent = object.value(QStringLiteral("skipWhenPresent")).toBool();
    secrets.isResume = object.value(QStringLiteral("isResume")).toBool();
    for (const QJsonValue &host : object.value(QStringLiteral("onlyHosts")).toArray())
        secrets.onlyHosts += host.toString();
    return secrets;
}

} // namespace convoy
