// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/SecretMask.h"

#include "base/Secret.h"

#include <QJsonArray>

#include <algorithm>

namespace convoy {

SecretMask::SecretMask(QStringList secrets)
    : m_secrets(std::move(secrets))
{
    m_secrets.removeAll(QString());
    m_secrets.removeDuplicates();
    // A secret may be a part of another one.
    std::ranges::stable_sort(m_secrets, [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString SecretMask::masked(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, Secret::mask());
    return text;
}

Message SecretMask::masked(const Message &message) const
{
    if (m_secrets.isEmpty() || message.isEmpty())
        return message;
    QJsonObject object = message.toJson();
    const QString textKey = QStringLiteral("text");
    const QString argumentsKey = QStringLiteral("arguments");
    if (object.value(QStringLiteral("verbatim")).toBool())
        object.insert(textKey, masked(object.value(textKey).toString()));
    QJsonArray arguments;
    for (const QString &argument : message.arguments())
        arguments += masked(argument);
    if (!arguments.isEmpty())
        object.insert(argumentsKey, arguments);
    return Message::fromJson(object);
}

Error SecretMask::masked(Error error) const
{
    error.what = masked(error.what);
    error.why = masked(error.why);
    error.remedy = masked(error.remedy);
    error.detail = masked(error.detail);
    error.cause = nullptr; // not stored, and not looked through
    return error;
}

HostOutcome SecretMask::masked(HostOutcome outcome) const
{
    outcome.message = masked(outcome.message);
    outcome.why = masked(outcome.why);
    outcome.remedy = masked(outcome.remedy);
    outcome.detail = masked(outcome.detail);
    outcome.version = masked(outcome.version);
    return outcome;
}

} // namespace convoy
