// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change/PrerequisiteMarks.h"

#include <QCoreApplication>

namespace convoy {

namespace {

using Kind = PrerequisiteMark::Kind;

constexpr QLatin1StringView reachable("reachable"); // the rule

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::LeftOut:
        return QStringLiteral("left-out");
    case Kind::NotChecked:
        return QStringLiteral("not-checked");
    case Kind::Waived:
        return QStringLiteral("waived");
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
    if (!waiverOf(finding).isEmpty())
        return Kind::Waived;
    const bool isUnreachable = finding.rule == reachable;
    return isUnreachable || finding.verdict == Truth::Unknown ? Kind::NotChecked : Kind::NotMet;
}

} // namespace

Message PrerequisiteMark::text() const
{
    switch (kind) {
    case Kind::LeftOut:
        return Message(QT_TRANSLATE_NOOP("core", "Left out, a prerequisite is not met: %1."), {title.text()});
    case Kind::NotChecked:
        if (rule == reachable)
            return Message(QT_TRANSLATE_NOOP("core", "No prerequisite was checked: the host could not be reached."));
        return Message(QT_TRANSLATE_NOOP("core", "A prerequisite could not be checked: %1."), {title.text()});
    case Kind::Waived:
        return Message(QT_TRANSLATE_NOOP("core", "A prerequisite was waived: %1. Reason: %2"), {title.text(), reason});
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
    PrerequisiteMarks marks;
    for (const PlanHost *host : plan.allHosts()) {
        hosts.insert(host->host, host);
        if (host->isUnreachable && host->skip.isEmpty())
            marks[host->host] += PrerequisiteMark{.kind = Kind::NotChecked, .rule = QString(reachable), .title = {}};
    }
    for (const Finding &finding : plan.findings) {
        const PlanHost *host = hosts.value(finding.host);
        if (host == nullptr || (host->isUnreachable && finding.rule == reachable))
            continue;
        if (const auto kind = kindOf(finding, *host))
            marks[finding.host] += PrerequisiteMark{
                .kind = *kind, .rule = finding.rule, .title = finding.title, .reason = waiverOf(finding)};
    }
    return marks;
}

} // namespace convoy
