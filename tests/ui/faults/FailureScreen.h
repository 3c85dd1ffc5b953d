// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"
#include "run/failures/FailureCatalogue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// What an operator sees of a host's failure on the result page, read from the widgets themselves.
struct FailureScreen
{
    QString code; ///< among the details
    QString title;
    QString message; ///< what happened, why, what to do
    QString known;   ///< looked at, try
    QString details; ///< behind the button "Details"
    QList<FailureAction> buttons;

    [[nodiscard]] QString visible() const;   ///< all but the details
    [[nodiscard]] QString printed() const;   ///< for a person to judge
    /// What is wrong with it, where a host failed with the code that is wanted; empty: nothing is. The texts must be
    /// seen, and the right action be the likeliest of those that are offered; where it may be a later one, one of them.
    [[nodiscard]] QString problem(const QString &wanted, const QStringList &shows, FailureAction right,
                                  bool mayBeLater = false) const;
    static FailureScreen of(const HostOutcome &outcome, bool isOfSolution = false);
};

/// Writes what the operator sees where CONVOY_FAULT_SCREENS names a file, after what stands there.
void printScreen(const QString &fault, const FailureScreen &screen);

} // namespace convoy
