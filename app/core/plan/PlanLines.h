// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "plan/Plan.h"
#include "prerequisites/Finding.h"

#include <QString>

namespace convoy {

/// A plan as text, line by line, in the language now set. A line is one whole text, never glued from translated pieces.
/// What every kind of plan says in the same words stands here.
class PlanLines
{
public:
    void add(int level, const QString &text); ///< `level` times two blanks before it
    void add(int level, const Message &message) { add(level, message.text()); }
    void gap(); ///< an empty line

    /// "Blocked", "Ready, with warnings" or "Ready"; `verdict` is verdictWord's.
    void addVerdict(const QString &verdict, qsizetype hosts, const QString &name, const QString &version);
    enum class Doubt { Shown, Hidden };
    /// The finding's first line; `hosts` as they are to be shown. A package's rules warn only where they are not sure, so
    /// that its plan does not say so of each.
    void addFindingHead(int level, const Finding &finding, const QString &hosts, Doubt doubt = Doubt::Shown);
    /// After an empty line: how many at once, and where the run stops.
    void addLimits(const PlanLimits &limits);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace convoy
