// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message hostSystem(const OsIdentity &os)
{
    QString name = os.prettyName;
    if (name.isEmpty())
        name = QStringLiteral("%1 %2").arg(os.name.isEmpty() ? os.family : os.name, os.version.text()).trimmed();
    if (name.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "The operating system is not known."));
    if (os.bits == 0)
        return Message::verbatim(name);
    return Message(QT_TRANSLATE_NOOP("core", "%1, %2 bit"), {name, QString::number(os.bits)});
}

Message wantedSystems(const QList<OsRequirement> &requirements)
{
    QStringList names;
    for (const OsRequirement &requirement : requirements) {
        if (!names.contains(requirement.displayName()))
            names += requirement.displayName();
    }
    if (names.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Any operating system."));
    return Message(QT_TRANSLATE_NOOP("core", "One of: %1."), {names.join(QLatin1String(", "))});
}

} // namespace

Finding operatingSystemRule(const PackageRuleInput &input)
{
    const OsIdentity os = input.facts.osIdentity();
    const OsMatch match = matchOperatingSystem(input.package.os, os);
    FindingBuilder builder("operating-system", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "The package is made for the host's operating system")));
    builder.found(hostSystem(os)).wanted(wantedSystems(input.package.os));
    if (!match.matches) {
        return builder.why(match.reason)
            .blocker(Truth::False, Message(QT_TRANSLATE_NOOP(
                                       "core", "Choose another host, or the package made for this operating system.")));
    }
    if (match.isUncertain) {
        return builder.why(match.reason)
            .warning(Truth::Unknown,
                     Message(QT_TRANSLATE_NOOP("core", "Make sure that the vendor supports this operating system.")));
    }
    return builder
        .why(Message(QT_TRANSLATE_NOOP("core", "A package for another system cannot run, or runs without support.")))
        .pass();
}

} // namespace convoy
