// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace convoy {

Error::Error(QString errorCode, Message happened, ErrorKind errorKind)
    : code(std::move(errorCode))
    , what(std::move(happened))
    , kind(errorKind)
{
}

Error &&Error::because(Message reason) &&
{
    why = std::move(reason);
    return std::move(*this);
}

Error &&Error::advise(Message advice) &&
{
    remedy = std::move(advice);
    return std::move(*this);
}

Error &&Error::with(QString technicalText) &&
{
    detail = std::move(technicalText);
    return std::move(*this);
}

Error &&Error::causedBy(Error other) &&
{
    cause = std::make_shared<const Error>(std::move(other));
    return std::move(*this);
}

QString Error::text() const
{
    return why.isEmpty() ? what.text() : what.text() + QLatin1Char(' ') + why.text();
}

QString Error::english() const
{
    return why.isEmpty() ? what.english() : what.english() + QLatin1Char(' ') + why.english();
}

QJsonObject Error::toContractJson() const
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("message"), text()},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("remedy"), remedy.text()}};
}

QJsonObject Error::toStoredJson() const
{
    return {{QStringLiteral("code"), code},        {QStringLiteral("what"), what.toJson()},
            {QStringLiteral("why"), why.toJson()}, {QStringLiteral("remedy"), remedy.toJson()},
            {QStringLiteral("detail"), detail},    {QStringLiteral("kind"), static_cast<int>(kind)}};
}

Error Error::fromStoredJson(const QJsonObject &object)
{
    Error error;
    error.code = object.value(QStringLiteral("code")).toString();
    error.what = Message::fromJson(object.value(QStringLiteral("what")).toObject());
    error.why = Message::fromJson(object.value(QStringLiteral("why")).toObject());
    error.remedy = Message::fromJson(object.value(QStringLiteral("remedy")).toObject());
    error.detail = object.value(QStringLiteral("detail")).toString();
    error.kind = static_cast<ErrorKind>(object.value(QStringLiteral("kind")).toInt(1));
    return error;
}

} // namespace convoy
