// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ParameterSet.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error unknownVariable(const QString &name, const QString &text, const QMap<QString, QString> &variables)
{
    const bool isParameter = name.startsWith(QLatin1String("application."));
    const Message why =
        isParameter
            ? Message(QT_TRANSLATE_NOOP("core", "\"%1\" needs the application parameter %2, and no value was given."),
                      {text, name.mid(12)})
            : Message(QT_TRANSLATE_NOOP("core", "\"%1\" uses a name that stands for nothing here."), {text});
    return Error(QStringLiteral("variable-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The variable ${%1} has no value."), {name}), ErrorKind::Request)
        .because(why)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give the value, or use one of these names: %1."),
                        {QStringList(variables.keys()).join(QLatin1String(", "))}));
}

Error unclosedVariable(const QString &text)
{
    return Error(QStringLiteral("variable-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The value \"%1\" holds a variable without an end."), {text}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "After ${ there is no closing brace.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Write variables as ${host.name}.")));
}

} // namespace

Result<QString> expandVariables(const QString &text, const QMap<QString, QString> &variables)
{
    QString out;
    qsizetype from = 0;
    // One pass: what a variable stands for is never looked at again.
    for (qsizetype at = text.indexOf(QLatin1String("${")); at >= 0; at = text.indexOf(QLatin1String("${"), from)) {
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        if (end < 0)
            return failure(unclosedVariable(text));
        const QString name = text.mid(at + 2, end - at - 2);
        const auto found = variables.constFind(name);
        if (found == variables.cend())
            return failure(unknownVariable(name, text, variables));
        out += QStringView(text).mid(from, at - from);
        out += *found;
        from = end + 1;
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace convoy
