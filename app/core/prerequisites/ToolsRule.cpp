// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

Finding toolsRule(const PackageRuleInput &input)
{
    FindingBuilder builder("tools", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "The host has the tools that copying needs")));
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "The program tar is on the host.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "The package is unpacked there with tar while it is sent.")));
    const auto tar = input.facts.fact(QStringLiteral("tools.tar"));
    if (!tar) {
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "Whether tar is there is not known.")))
            .warning(Truth::Unknown, Message(QT_TRANSLATE_NOOP("core", "Check the host again.")));
    }
    if (!tar->value.toBool()) {
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "The program tar is missing.")))
            .blocker(Truth::False, Message(QT_TRANSLATE_NOOP("core", "Install tar on the host, then check it again.")));
    }
    return builder.found(Message(QT_TRANSLATE_NOOP("core", "The program tar is there."))).pass();
}

} // namespace convoy
