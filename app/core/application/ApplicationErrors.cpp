// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationErrors.h"

#include <QCoreApplication>

namespace convoy {

Error applicationUnknown(const QString &name)
{
    return Error(QStringLiteral("application-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no application object %1 here."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "See the list of application objects for those that are there.")));
}

Error applicationGone(const QString &name, const QString &host)
{
    return Error(QStringLiteral("application-gone"),
                 Message(QT_TRANSLATE_NOOP("core", "The application object %1 of %2 is not there any more."),
                         {name, host}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Somebody has deleted it meanwhile.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Plan again: the object is then made anew.")));
}

Error applicationChanged(const ApplicationObject &object)
{
    return Error(QStringLiteral("application-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "The application object %1 of %2 was changed meanwhile."),
                         {object.name, object.host}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "What you would have saved is based on values that have gone.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look at its values as they are now, then change them.")));
}

Error applicationExists(const QString &name, const QString &host)
{
    return Error(QStringLiteral("application-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is an application object %1 on %2 already."), {name, host}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The names of the objects of a host differ.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name.")));
}

Error applicationAmbiguous(const QString &name, const QStringList &hosts)
{
    return Error(QStringLiteral("application-ambiguous"),
                 Message(QT_TRANSLATE_NOOP("core", "Several hosts have an application object %1."), {name}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It stands on: %1."), {hosts.join(QLatin1String(", "))}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name the host too: %1"),
                        {QStringLiteral("%1@%2").arg(name, hosts.value(0))}));
}

Error applicationPortUsed(const QString &port, const ApplicationObject &other)
{
    return Error(QStringLiteral("application-port-used"),
                 Message(QT_TRANSLATE_NOOP("core", "Port %1 is in use on %2."), {port, other.host}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The application object %1 has it."), {other.name}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another port, or change the port of %1."), {other.name}));
}

Error applicationTaken(const ApplicationObject &other, const QString &package)
{
    return Error(QStringLiteral("application-taken"),
                 Message(QT_TRANSLATE_NOOP("core", "The application object %1 of %2 belongs to another package."),
                         {other.name, other.host}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is the object of %1, not of %2."), {other.packageName, package}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose another name for the application object.")));
}

std::optional<Error> portConflict(const ApplicationObject &object, const QList<ApplicationObject> &others)
{
    const QStringList ports = object.portNumbers();
    for (const ApplicationObject &other : others) {
        if (other.name == object.name || other.host != object.host)
            continue;
        for (const QString &port : other.portNumbers()) {
            if (ports.contains(port))
                return applicationPortUsed(port, other);
        }
    }
    return std::nullopt;
}

} // namespace convoy
