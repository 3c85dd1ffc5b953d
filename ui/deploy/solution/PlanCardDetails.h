// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/solution/PlanBoard.h"

#include <QTextBrowser>

namespace convoy {

/// What the chosen card stands for, in full: where it is in the plan, its findings, its steps in order. Selectable.
class PlanCardDetails : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PlanCardDetails(QWidget *parent = nullptr);
    void setCard(const PlanBoard *board, PlanPlace place); ///< null: nothing is chosen

private:
    [[nodiscard]] QString findingsHtml(const PlanBoard &board, const PlanCard &card) const;
    [[nodiscard]] QString stepHtml(const SolutionPlanStep &step) const;
    [[nodiscard]] QString stepsHtml(const PlanBoard &board, const PlanCard &card) const;
};

} // namespace convoy
