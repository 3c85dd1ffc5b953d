// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"

namespace convoy {

/// How what a run does to one host is undone; for a roll back, how the roll back is done.
struct UndoChoice
{
    QString kind; ///< installer previous-package saved-files none
    /// Why it cannot be done, or not yet: `kind` stays what the package says where nothing stood there to go back to.
    Message reason;
    [[nodiscard]] bool isPossible() const { return reason.isEmpty(); }
};

/// Pure. Where a package is undone by its predecessor and there is none in the repository, an undo after a failure
/// (PlanRequest::undoOnFailure) saves the files instead.
UndoChoice undoChoice(const PlanRequest &request, const PlanTarget &target, const QString &installPath);

/// What a roll back of this host will do, or why it cannot be undone, as a sentence (U71).
Message undoSentence(const PlanHost &host, Profile profile);

} // namespace convoy
