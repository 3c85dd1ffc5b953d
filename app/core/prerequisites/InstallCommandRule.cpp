// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

Finding installCommandRule(const PackageRuleInput &input)
{
    const QString family = familyOf(input);
    const QString command = input.package.install.value(family).command;
    FindingBuilder builder("install-command", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "The package says how it is installed there")));
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "A command that installs the package on %1."), {family}))
        .why(Message(QT_TRANSLATE_NOOP("core", "Convoy runs the package's own installer; it does not guess one.")));
    if (command.isEmpty()) {
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "The package has no such command.")))
            .blocker(Truth::False,
                     Message(QT_TRANSLATE_NOOP("core", "Choose the package for this family of systems, or add the "
                                                       "command to its convoy-package.yaml and import it again.")));
    }
    return builder.found(Message::verbatim(command)).pass();
}

} // namespace convoy
