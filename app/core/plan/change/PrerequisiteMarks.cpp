// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change/PrerequisiteMarks.h"

#include <QCoreApplication>

namespace convoy {

namespace {

using Kind = PrerequisiteMark::Kind;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::LeftOut:
        return QStringLiteral("left-out");
    case Kind::NotChecked:
        return QStringLiteral("not-checked");
    case Kind::NotMet:
        break;
    }
    return QStringLiteral("not-met");
}

std::optional<Kind> kindOf(const Finding &finding, const PlanHost &host)
{
    if (!host.skip.isEmpty())
        return finding.blocks ? std::optional(Kind::LeftOut) : std::nullopt;
    if (finding.blocks || finding.severity != Severity::Warning)
        return std::nullopt; // as long as it blocks nothing can be started
    const bool isUnreachable = finding.rule == QLatin1String("reachable");
    return isUnreachable || finding.verdict == Truth::Unknown ? Kind::NotChecked : Kind::NotMet;
}

} // namespace

Message PrerequisiteMark::text() const
{
    switch (kind) {
    case Kind::LeftOut:
        return Message(QT_TRANSLATE_NOOP("core", "Left out, a prerequisite is not met: %1."), {title.text()});
    case Kind::NotChecked:
        if (rule == QLatin1String("reachable"))
            return Message(QT_TRANSLATE_NOOP("core", "No prerequisite was checked: the host could not be reached."));
        return Message(QT_TRANSLATE_NOOP("core", "A prerequisite could not be checked: %1."), {title.text()});
    case Kind::NotMet:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "A prerequisite is not met, and the run goes on: %1."), {title.text()});
}

QJsonObject PrerequisiteMark::toJson() const
{
    return {{QStringLiteral("kind"), kindWord(kind)},
            {QStringLiteral("rule"), rule},
            {QStringLiteral("text"), text().text()}};
}

PrerequisiteMarks prerequisiteMarks(const Plan &plan)
{
    QHash<QString, const PlanHost *> hosts;
    for (const PlanHost *host : plan.allHosts())
        hosts.insert(host->host, host);
    PrerequisiteMarks marks;
    for (const Finding &finding : plan.findings) {
        const PlanHost *host = hosts.value(finding.host);
        if (host == nullptr)
            continue;
        if (const auto kind = kindOf(finding, *host))
            marks[finding.host] += PrerequisiteMark{.kind = *kind, .rule = finding.rule, .title = finding.title};
    }
    return marks;
}

} // namespace convoy
