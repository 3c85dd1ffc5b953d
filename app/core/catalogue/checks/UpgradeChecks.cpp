// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/checks/CheckParts.h"
#include "catalogue/identification/OsEvidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

constexpr const char *UpgradeSource = "ms-upg, ms-upg16";

bool isKindOfChannel(const OsEntry &entry)
{
    return entry.kind == OsKind::Sac || entry.kind == OsKind::AnnualChannel;
}

} // namespace

QList<OsFinding> checkUpgrade(const OsCatalogue &catalogue, const OsHost &from, const OsHost &to)
{
    FindingList findings;
    const OsEntry &now = *from.system;
    const OsEntry &then = *to.system;
    const auto refuse = [&](const char *rule, const char *text, const QString &found, const QString &wanted) {
        findings.blocker(QLatin1String(rule), Message(text, {now.name, then.name}),
                         {.found = found, .wanted = wanted, .source = QLatin1String(UpgradeSource)});
    };
    if (now.isPreview())
        refuse("upgrade-from-preview",
               QT_TRANSLATE_NOOP("core", "A preview cannot be upgraded in place; %2 takes a clean installation."),
               now.id, then.id);
    else if (isKindOfChannel(then))
        refuse("upgrade-channel",
               QT_TRANSLATE_NOOP("core", "%2 belongs to another channel and takes a clean installation."), now.channel,
               then.channel);
    else if (!catalogue.upgradesFrom(now.id).contains(then.id))
        refuse("upgrade-path", QT_TRANSLATE_NOOP("core", "%1 cannot be upgraded in place to %2."), now.id,
               catalogue.upgradesFrom(now.id).join(QLatin1String(", ")));
    if (to.option == QLatin1String("nano-server"))
        refuse("upgrade-to-nano", QT_TRANSLATE_NOOP("core", "There is no way to Nano Server but a new installation."),
               from.option, to.option);
    else if (!from.option.isEmpty() && !to.option.isEmpty()
             && (from.option == QLatin1String("server-core")) != (to.option == QLatin1String("server-core")))
        refuse(
            "upgrade-option",
            QT_TRANSLATE_NOOP("core", "An upgrade does not change between Server Core and the graphical installation."),
            from.option, to.option);
    const QString before = platformOf(from.architecture);
    const QString after = platformOf(to.architecture);
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        refuse("upgrade-platform", QT_TRANSLATE_NOOP("core", "An upgrade does not change the architecture."), before,
               after);
    if (to.isEvaluation)
        refuse("upgrade-to-evaluation", QT_TRANSLATE_NOOP("core", "An upgrade to an evaluation copy is not supported."),
               {}, QStringLiteral("evaluation"));
    if (from.edition == QLatin1String("Datacenter") && !to.edition.isEmpty() && to.edition != from.edition)
        refuse("upgrade-edition", QT_TRANSLATE_NOOP("core", "Datacenter can only become Datacenter."), from.edition,
               to.edition);
    if (!now.licenceMetric.isEmpty() && !then.licenceMetric.isEmpty() && now.licenceMetric != then.licenceMetric)
        findings.note(
            QStringLiteral("upgrade-licence-metric"),
            Message(QT_TRANSLATE_NOOP("core", "Licences of %1 are counted by %2, those of %3 by %4."),
                    {now.name, now.licenceMetric, then.name, then.licenceMetric}),
            {.found = now.licenceMetric, .wanted = then.licenceMetric, .source = sourceOf(then, "licenceMetric")});
    return findings.all();
}

ContainerFit containerFit(const OsCatalogue &catalogue, const OsEntry &host, const OsEntry &image)
{
    ContainerFit fit;
    const auto &rows = catalogue.tables().containerHosts;
    const auto row = std::ranges::find_if(rows, [&](const ContainerHost &one) { return one.host == host.id; });
    if (row == rows.end())
        return fit;
    fit.isProcessIsolated = row->process.contains(image.id);
    fit.isHyperVIsolated = row->hyperV.contains(image.id);
    fit.isSameRevisionWanted = row->isSameRevision && fit.isProcessIsolated;
    return fit;
}

} // namespace convoy
