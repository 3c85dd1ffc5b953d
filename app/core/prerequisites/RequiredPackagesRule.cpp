// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

Finding requiredPackagesRule(const PackageRuleInput &input)
{
    FindingBuilder builder("required-packages", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "What the package needs stands on the host")));
    builder.why(Message(QT_TRANSLATE_NOOP("core", "Without the other packages this one does not work.")));
    if (input.package.required.isEmpty()) {
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "The package needs no other package.")))
            .wanted(Message(QT_TRANSLATE_NOOP("core", "Nothing.")))
            .pass();
    }
    QStringList names;
    for (const RequiredPackage &required : input.package.required)
        names += QStringLiteral("%1 %2").arg(required.name, required.atLeast.text()).trimmed();
    return builder.found(Message(QT_TRANSLATE_NOOP("core", "Whether they stand there is not known.")))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "At least: %1."), {names.join(QLatin1String(", "))}))
        .warning(Truth::Unknown,
                 Message(QT_TRANSLATE_NOOP("core", "Make sure that these packages stand on the host.")));
}

} // namespace convoy
