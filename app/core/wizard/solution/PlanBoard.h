// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solution/SolutionPlanner.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace convoy {

/// One card of the drawn plan; indexes lead into the plan.
struct PlanCard
{
    enum class Kind { Step, Host, Unreachable, LeftOut };
    Kind kind = Kind::Host;
    int stage = -1;
    int wave = -1;
    int item = -1; ///< step, host of the wave, or skipped host
    int blockers = 0;
    int warnings = 0;
    int notes = 0;
    bool isFinal = false; ///< a step of it is a point of no return
    bool isMoved = false; ///< by hand
};

/// A column: the organisation, a wave, or the hosts that stand apart.
struct PlanColumn
{
    enum class Kind { Organisation, Wave, Unreachable, LeftOut };
    Kind kind = Kind::Wave;
    int stage = -1;
    int wave = -1;
    std::vector<PlanCard> cards;
};

struct PlanPlace
{
    int column = -1;
    int row = -1;
    [[nodiscard]] bool isValid() const { return column >= 0; }
    bool operator==(const PlanPlace &) const = default;
};

/// A plan as it is drawn: columns of cards, organisation first, then each wave in order, then hosts that cannot be
/// reached and hosts that are left out. Built once, in any thread; never changed. Texts are in the language now set.
class PlanBoard
{
public:
    PlanBoard(std::shared_ptr<const SolutionPlan> plan, const QList<HostMove> &moves);

    [[nodiscard]] const SolutionPlan &plan() const { return *m_plan; }
    [[nodiscard]] const std::vector<PlanColumn> &columns() const { return m_columns; }
    [[nodiscard]] const PlanCard *card(PlanPlace place) const; ///< nullptr when there is none
    [[nodiscard]] PlanPlace placeOf(const QString &host) const;
    /// The first card whose host's name contains the text, after `from` and round again.
    [[nodiscard]] PlanPlace find(const QString &text, PlanPlace from) const;
    [[nodiscard]] qsizetype cardCount() const { return m_cardCount; }

    [[nodiscard]] QString hostOf(const PlanCard &card) const; ///< empty for a step of the organisation
    [[nodiscard]] const SolutionPlanHost *planned(const PlanCard &card) const; ///< nullptr: left out, or a step
    [[nodiscard]] QList<const Finding *> findings(const PlanCard &card) const; ///< blockers first
    [[nodiscard]] QStringList finalSteps(const PlanCard &card) const; ///< titles of points of no return

    [[nodiscard]] QString stageTitle(const PlanColumn &column) const;
    [[nodiscard]] QString columnTitle(const PlanColumn &column) const; ///< "Wave 2 of 3 · 4 hosts"
    [[nodiscard]] QString title(const PlanCard &card) const;
    /// What stands below the title: versions, roles, site, or the reason why it stands apart.
    [[nodiscard]] QStringList lines(const PlanCard &card) const;
    /// Why a host stands apart; empty for others.
    [[nodiscard]] QString reason(const PlanCard &card) const;
    /// The whole card in one sentence after another, for a screen reader and the tool tip.
    [[nodiscard]] QString sentence(PlanPlace place) const;

private:
    void addOrganisation(int stage);
    void addWave(int stage, int wave, PlanColumn &unreachable);
    void addLeftOut();
    void append(PlanColumn &column, PlanCard card);
    [[nodiscard]] const SolutionPlanStep &step(const PlanCard &card) const;

    std::shared_ptr<const SolutionPlan> m_plan;
    QHash<QString, QList<qsizetype>> m_findings; ///< by host, indexes into the plan's; without passes
    QHash<QString, PlanPlace> m_places;
    QHash<QString, bool> m_moved;
    std::vector<PlanColumn> m_columns;
    qsizetype m_cardCount = 0;
};

/// "Blocker", "Warning", "Note", "Passed": the word that stands beside the symbol.
Message severityText(Severity severity);

} // namespace convoy
