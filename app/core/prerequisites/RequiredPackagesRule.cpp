// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

namespace {

QString wantedText(const RequiredPackage &required)
{
    return QStringLiteral("%1 %2").arg(required.name, required.atLeast.text()).trimmed();
}

QStringList missingFrom(const QList<RequiredPackage> &required, const QMap<QString, Version> &deployed)
{
    QStringList missing;
    for (const RequiredPackage &one : required) {
        const auto found = deployed.constFind(one.name);
        if (found == deployed.cend() || *found < one.atLeast)
            missing += wantedText(one);
    }
    return missing;
}

} // namespace

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
        names += wantedText(required);
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "At least: %1."), {names.join(QLatin1String(", "))}));
    if (input.deployed) {
        const QStringList missing = missingFrom(input.package.required, *input.deployed);
        if (missing.isEmpty())
            return builder.found(Message(QT_TRANSLATE_NOOP("core", "They are deployed there."))).pass();
        return builder
            .found(Message(QT_TRANSLATE_NOOP("core", "Not deployed there: %1."), {missing.join(QLatin1String(", "))}))
            .blocker(Truth::False, Message(QT_TRANSLATE_NOOP("core", "Deploy them to this host first.")));
    }
    return builder.found(Message(QT_TRANSLATE_NOOP("core", "Whether they stand there is not known.")))
        .warning(Truth::Unknown,
                 Message(QT_TRANSLATE_NOOP("core", "Make sure that these packages stand on the host.")));
}

} // namespace convoy
