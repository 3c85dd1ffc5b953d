// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationKeys.h"
#include "plan/ParameterSet.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

Error portRefused(const QString &value)
{
    return Error(QStringLiteral("application-port"),
                 Message(QT_TRANSLATE_NOOP("core", "The application port \"%1\" is not a port number."), {value}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Ports are whole numbers from 1 to 65535.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give a number from 1 to 65535.")));
}

Status validatePort(const QString &value)
{
    const bool onlyDigits =
        std::ranges::all_of(value, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    if (!onlyDigits || !isNumber || port < 1 || port > 65535)
        return failure(portRefused(value));
    return {};
}

Status validateSkip(const QString &value)
{
    if (value == QLatin1String("true") || value == QLatin1String("false"))
        return {};
    return failure(Error(QStringLiteral("application-skip-reinstallation"),
                         Message(QT_TRANSLATE_NOOP("core", "Skip re-installation cannot be \"%1\"."), {value}),
                         ErrorKind::Request)
                       .because(Message(QT_TRANSLATE_NOOP("core", "It is a choice between true and false.")))
                       .advise(Message(QT_TRANSLATE_NOOP(
                           "core", "Give true to leave hosts alone that have the application object, else false."))));
}

Status validateName(const QString &field, const QString &value)
{
    const bool hasControl = std::ranges::any_of(value, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!hasControl)
        return {};
    return failure(
        Error(QStringLiteral("application-name"),
              Message(QT_TRANSLATE_NOOP("core", "The value of %1 cannot be used."), {field}), ErrorKind::Request)
            .because(Message(QT_TRANSLATE_NOOP("core", "It has a line end or another control character in it.")))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Give the name on one line."))));
}

Error fieldUnknown(const QString &field)
{
    return Error(QStringLiteral("application-field"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no application parameter \"%1\"."), {field}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Use one of these: %1."),
                        {applicationFields().join(QLatin1String(", "))}));
}

} // namespace

QStringList applicationFields()
{
    return {QStringLiteral("object"),        QStringLiteral("tenant"),       QStringLiteral("port"),
            QStringLiteral("primaryServer"), QStringLiteral("backupServer"), QStringLiteral("skipReinstallation")};
}

bool isApplicationField(const QString &field)
{
    if (applicationFields().contains(field))
        return true;
    ApplicationObject object;
    return field.section(QLatin1Char('.'), 0, 0) != QLatin1String("name")
           && (applicationValueKeys().contains(field)
               || (field.contains(QLatin1Char('.')) && setApplicationValue(object, field, QString())));
}

Status validateApplicationField(const QString &field, const QString &value)
{
    if (!isApplicationField(field))
        return failure(fieldUnknown(field));
    if (value.isEmpty())
        return {};
    if (value.contains(QLatin1String("${")))
        return validateName(field, value);
    if (field == QLatin1String("port"))
        return validatePort(value);
    if (field == QLatin1String("skipReinstallation"))
        return validateSkip(value);
    if (applicationFields().contains(field))
        return validateName(field, value);
    ApplicationObject object;
    return setApplicationValue(object, field, value);
}

} // namespace convoy
