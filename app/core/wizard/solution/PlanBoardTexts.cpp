// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/HostTableModel.h"
#include "wizard/solution/PlanBoard.h"

#include <QCoreApplication>
#include <QLocale>

// The words of the drawn plan.

namespace convoy {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

Message severityText(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return Message(QT_TRANSLATE_NOOP("core", "Blocker"));
    case Severity::Warning:
        return Message(QT_TRANSLATE_NOOP("core", "Warning"));
    case Severity::Note:
        return Message(QT_TRANSLATE_NOOP("core", "Note"));
    case Severity::Pass:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Passed"));
}

QString PlanBoard::stageTitle(const PlanColumn &column) const
{
    switch (column.kind) {
    case PlanColumn::Kind::Unreachable:
        return Message(QT_TRANSLATE_NOOP("core", "Cannot be reached")).text();
    case PlanColumn::Kind::LeftOut:
        return Message(QT_TRANSLATE_NOOP("core", "Left out")).text();
    default:
        return m_plan->stages.at(column.stage).title.text();
    }
}

QString PlanBoard::columnTitle(const PlanColumn &column) const
{
    const auto count = qint64(column.cards.size());
    if (column.kind == PlanColumn::Kind::Organisation)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n step(s)"), count).text();
    if (column.kind != PlanColumn::Kind::Wave)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s)"), count).text();
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "Wave %1 of %2 · %n host(s)"), count,
                            {number(column.wave + 1), number(m_plan->stages.at(column.stage).waves.size())})
        .text();
}

QString PlanBoard::title(const PlanCard &card) const
{
    return card.kind == PlanCard::Kind::Step ? step(card).title.text() : hostDisplayName(hostOf(card));
}

QString PlanBoard::reason(const PlanCard &card) const
{
    if (card.kind == PlanCard::Kind::LeftOut)
        return m_plan->skipped.at(card.item).reason.text();
    if (card.kind != PlanCard::Kind::Unreachable)
        return {};
    return Message(QT_TRANSLATE_NOOP("core", "It did not answer. The run tries it again in wave %1 of “%2”."),
                   {number(card.wave + 1), m_plan->stages.at(card.stage).title.text()})
        .text();
}

QStringList PlanBoard::lines(const PlanCard &card) const
{
    if (card.kind == PlanCard::Kind::Step)
        return {step(card).kind == QLatin1String("confirm")
                    ? Message(QT_TRANSLATE_NOOP("core", "Done by a person")).text()
                    : step(card).command};
    if (card.kind != PlanCard::Kind::Host)
        return {reason(card)};
    const SolutionPlanHost &host = *planned(card);
    const QString versions = host.from.isEmpty()
                                 ? Message(QT_TRANSLATE_NOOP("core", "Installs %1"), {host.to}).text()
                                 : Message(QT_TRANSLATE_NOOP("core", "%1 → %2"), {host.from, host.to}).text();
    return {versions, host.roles.join(QLatin1String(", ")), host.site};
}

QString PlanBoard::sentence(PlanPlace place) const
{
    const PlanCard *shown = card(place);
    if (shown == nullptr)
        return {};
    const PlanColumn &column = m_columns[size_t(place.column)];
    QStringList parts{title(*shown), stageTitle(column), columnTitle(column)};
    for (const QString &line : lines(*shown)) {
        if (!line.isEmpty())
            parts += line;
    }
    if (shown->isFinal)
        parts += Message(QT_TRANSLATE_NOOP("core", "Holds a point of no return")).text();
    if (shown->isMoved)
        parts += Message(QT_TRANSLATE_NOOP("core", "Moved by hand")).text();
    if (shown->blockers > 0)
        parts += Message::counted(QT_TRANSLATE_N_NOOP("core", "%n blocker(s)"), shown->blockers).text();
    if (shown->warnings > 0)
        parts += Message::counted(QT_TRANSLATE_N_NOOP("core", "%n warning(s)"), shown->warnings).text();
    if (shown->notes > 0)
        parts += Message::counted(QT_TRANSLATE_N_NOOP("core", "%n note(s)"), shown->notes).text();
    return parts.join(QStringLiteral("; "));
}

} // namespace convoy
