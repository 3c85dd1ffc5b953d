// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/PlanBoard.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

bool isOrganisation(const SolutionPlanStage &stage)
{
    return stage.scope == QLatin1String("organisation");
}

} // namespace

PlanBoard::PlanBoard(std::shared_ptr<const SolutionPlan> plan, const QList<HostMove> &moves)
    : m_plan(std::move(plan))
{
    for (qsizetype i = 0; i < m_plan->findings.size(); ++i) {
        const Finding &finding = m_plan->findings.at(i);
        if (finding.severity != Severity::Pass && !finding.host.isEmpty())
            m_findings[finding.host] += i;
    }
    for (const HostMove &move : moves)
        m_moved.insert(move.host, true);
    PlanColumn unreachable{.kind = PlanColumn::Kind::Unreachable, .stage = -1, .wave = -1, .cards = {}};
    for (int stage = 0; stage < m_plan->stages.size(); ++stage) {
        if (isOrganisation(m_plan->stages.at(stage))) {
            addOrganisation(stage);
            continue;
        }
        for (int wave = 0; wave < m_plan->stages.at(stage).waves.size(); ++wave)
            addWave(stage, wave, unreachable);
    }
    if (!unreachable.cards.empty())
        m_columns.push_back(std::move(unreachable));
    addLeftOut();
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const auto &cards = m_columns[size_t(column)].cards;
        m_cardCount += qsizetype(cards.size());
        for (int row = 0; row < int(cards.size()); ++row)
            m_places.insert(hostOf(cards[size_t(row)]), {.column = column, .row = row});
    }
    m_places.remove(QString());
}

void PlanBoard::append(PlanColumn &column, PlanCard card)
{
    const QString host = hostOf(card);
    card.isMoved = m_moved.contains(host);
    for (const qsizetype index : m_findings.value(host)) {
        const Severity severity = m_plan->findings.at(index).severity;
        ++(severity == Severity::Blocker ? card.blockers : severity == Severity::Warning ? card.warnings : card.notes);
    }
    column.cards.push_back(card);
}

void PlanBoard::addOrganisation(int stage)
{
    PlanColumn column{.kind = PlanColumn::Kind::Organisation, .stage = stage, .wave = 0, .cards = {}};
    const QList<SolutionPlanWave> &waves = m_plan->stages.at(stage).waves;
    if (waves.isEmpty() || waves.constFirst().hosts.isEmpty())
        return;
    const QList<SolutionPlanStep> &steps = waves.constFirst().hosts.constFirst().steps;
    for (int item = 0; item < steps.size(); ++item) {
        PlanCard card{.kind = PlanCard::Kind::Step, .stage = stage, .wave = 0, .item = item};
        card.isFinal = steps.at(item).isPointOfNoReturn;
        column.cards.push_back(card);
    }
    m_columns.push_back(std::move(column));
}

void PlanBoard::addWave(int stage, int wave, PlanColumn &unreachable)
{
    PlanColumn column{.kind = PlanColumn::Kind::Wave, .stage = stage, .wave = wave, .cards = {}};
    const QList<SolutionPlanHost> &hosts = m_plan->stages.at(stage).waves.at(wave).hosts;
    column.cards.reserve(size_t(hosts.size()));
    for (int item = 0; item < hosts.size(); ++item) {
        const SolutionPlanHost &host = hosts.at(item);
        PlanCard card{.kind = host.isUnreachable ? PlanCard::Kind::Unreachable : PlanCard::Kind::Host,
                      .stage = stage,
                      .wave = wave,
                      .item = item};
        card.isFinal = std::ranges::any_of(host.steps, &SolutionPlanStep::isPointOfNoReturn);
        append(host.isUnreachable ? unreachable : column, card);
    }
    if (!column.cards.empty())
        m_columns.push_back(std::move(column));
}

void PlanBoard::addLeftOut()
{
    PlanColumn column{.kind = PlanColumn::Kind::LeftOut, .stage = -1, .wave = -1, .cards = {}};
    for (int item = 0; item < m_plan->skipped.size(); ++item)
        append(column, {.kind = PlanCard::Kind::LeftOut, .item = item});
    if (!column.cards.empty())
        m_columns.push_back(std::move(column));
}

const PlanCard *PlanBoard::card(PlanPlace place) const
{
    if (place.column < 0 || place.column >= int(m_columns.size()))
        return nullptr;
    const auto &cards = m_columns[size_t(place.column)].cards;
    return place.row < 0 || place.row >= int(cards.size()) ? nullptr : &cards[size_t(place.row)];
}

PlanPlace PlanBoard::placeOf(const QString &host) const
{
    return m_places.value(host);
}

PlanPlace PlanBoard::find(const QString &text, PlanPlace from) const
{
    PlanPlace first;
    for (int column = 0; column < int(m_columns.size()) && !text.isEmpty(); ++column) {
        const auto &cards = m_columns[size_t(column)].cards;
        for (int row = 0; row < int(cards.size()); ++row) {
            if (!title(cards[size_t(row)]).contains(text, Qt::CaseInsensitive))
                continue;
            const bool isAfter = column > from.column || (column == from.column && row > from.row);
            if (isAfter)
                return {.column = column, .row = row};
            if (!first.isValid())
                first = {.column = column, .row = row};
        }
    }
    return first;
}

const SolutionPlanHost *PlanBoard::planned(const PlanCard &card) const
{
    if (card.kind != PlanCard::Kind::Host && card.kind != PlanCard::Kind::Unreachable)
        return nullptr;
    return &m_plan->stages.at(card.stage).waves.at(card.wave).hosts.at(card.item);
}

const SolutionPlanStep &PlanBoard::step(const PlanCard &card) const
{
    return m_plan->stages.at(card.stage).waves.constFirst().hosts.constFirst().steps.at(card.item);
}

QString PlanBoard::hostOf(const PlanCard &card) const
{
    if (card.kind == PlanCard::Kind::LeftOut)
        return m_plan->skipped.at(card.item).host;
    const SolutionPlanHost *host = planned(card);
    return host == nullptr ? QString() : host->host;
}

QList<const Finding *> PlanBoard::findings(const PlanCard &card) const
{
    QList<const Finding *> found;
    for (const qsizetype index : m_findings.value(hostOf(card)))
        found += &m_plan->findings.at(index);
    std::ranges::stable_sort(found, std::ranges::greater(), [](const Finding *one) { return one->severity; });
    return found;
}

QStringList PlanBoard::finalSteps(const PlanCard &card) const
{
    QStringList titles;
    if (card.kind == PlanCard::Kind::Step && step(card).isPointOfNoReturn)
        titles += step(card).title.text();
    if (const SolutionPlanHost *host = planned(card)) {
        for (const SolutionPlanStep &one : host->steps) {
            if (one.isPointOfNoReturn)
                titles += one.title.text();
        }
    }
    return titles;
}

} // namespace convoy
