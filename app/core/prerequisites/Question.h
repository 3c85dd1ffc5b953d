// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/facts/DeclaredFact.h"

#include <QJsonObject>

namespace convoy {

/// A fact that a rule needs, that nobody knows and that the operator can tell (command-line contract, QUESTION).
struct Question
{
    QString fact;
    QString scope;
    QString host; ///< empty: not about one host
    Message title;
    QString type;
    QStringList values;

    static Question about(const DeclaredFact &fact, const QString &host);
    /// Contract form, texts in the language now set.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace convoy
