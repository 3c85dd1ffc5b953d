// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QJsonObject>
#include <QString>

namespace convoy {

/// What the catalogue says against a system, or notes about it: one rule each, none hides another.
struct OsFinding
{
    enum class Severity { Note, Warning, Blocker };
    QString rule; ///< kebab-case, "option-lacks-gui"
    Severity severity = Severity::Note;
    Message text;   ///< what is so, and why it matters
    QString found;  ///< the value found
    QString wanted; ///< the value wanted
    QString source; ///< where the catalogue has it from
    bool isWaivable = false;

    /// {"rule","severity","message","found","wanted","source","waivable"}, the text in the language now set.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace convoy
