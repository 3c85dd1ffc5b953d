// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

#include <QHash>

namespace convoy {

/// A prerequisite of one host that was not met, or not looked at, when the plan was made (U72). What the plan stores is
/// enough to tell: a result or a report of long ago has the same marks.
struct PrerequisiteMark
{
    enum class Kind {
        LeftOut, ///< the rule blocks, and the host is left out
        NotChecked, ///< nobody could tell whether it is met, and the run goes on
        Waived, ///< it is not met, and the operator gave a reason to go on
        NotMet, ///< it is not met, and the run goes on
    };
    Kind kind = Kind::NotMet;
    QString rule;
    Message title; ///< the rule's own
    QString reason = {}; ///< of Waived, as it was typed
    [[nodiscard]] Message text() const; ///< a whole sentence, in the language now set
    [[nodiscard]] QJsonObject toJson() const; ///< {"kind":"left-out|not-checked|waived|not-met","rule","text"}
};

/// By host, in the order of the plan's findings; none for a host where all were met.
using PrerequisiteMarks = QHash<QString, QList<PrerequisiteMark>>;
PrerequisiteMarks prerequisiteMarks(const Plan &plan);

} // namespace convoy
