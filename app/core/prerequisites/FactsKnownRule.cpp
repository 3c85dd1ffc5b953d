// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

Finding factsKnownRule(const PackageRuleInput &input)
{
    const OsIdentity os = input.facts.osIdentity();
    FindingBuilder builder("facts-known", input.host.name, Message(QT_TRANSLATE_NOOP("core", "The host was asked")));
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "The host's operating system and its free space are known.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "Nothing can be promised about a host that nobody has looked at.")));
    if (os.family.isEmpty()) {
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "The host's operating system is not known.")))
            .blocker(Truth::Unknown,
                     Message(QT_TRANSLATE_NOOP(
                         "core", "Check the host while it can be reached, or import what is known about it.")));
    }
    const qsizetype count = input.facts.all().size();
    return builder.found(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n fact(s) about the host are known."), count))
        .pass();
}

} // namespace convoy
