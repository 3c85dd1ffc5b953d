// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

Finding alreadyInstalledRule(const PackageRuleInput &input)
{
    const QString &installed = input.installedVersion;
    FindingBuilder builder("already-installed", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "What stands on the host now")));
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "%1 after the run."), {input.package.displayName()}))
        .why(Message(QT_TRANSLATE_NOOP("core", "An installation over another one changes or replaces it.")));
    if (installed.isEmpty())
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "The package is not known to be there."))).pass();
    builder.found(Message(QT_TRANSLATE_NOOP("core", "Version %1 stands there."), {installed}));
    if (Version(installed) == input.package.version) {
        return builder.note(Message(QT_TRANSLATE_NOOP(
            "core", "It will be installed again. Set skip re-installation to leave the host alone.")));
    }
    return builder.note(
        Message(QT_TRANSLATE_NOOP("core", "It will be replaced by version %1."), {input.package.version.text()}));
}

} // namespace convoy
