// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace convoy {

enum class Severity { Pass, Note, Warning, Blocker };
enum class Truth { True, False, Unknown };

/// What one rule found on one host (command-line contract, FINDING). `verdict` is whether the rule holds.
struct Finding
{
    QString rule; ///< kebab-case, "operating-system"
    QString host; ///< empty: not about one host
    Severity severity = Severity::Pass;
    Truth verdict = Truth::True;
    bool blocks = false;
    bool isUncertain = false;
    Message title;
    Message found;
    Message wanted;
    Message why;
    Message remedy;
    QString reference;
    bool isWaivable = false;

    /// Contract form, texts in the language now set.
    [[nodiscard]] QJsonObject toJson() const;
    /// Keeps the texts' sources, so that a saved plan can be shown in another language.
    [[nodiscard]] QJsonObject toStoredJson() const;
    static Finding fromStoredJson(const QJsonObject &object);
};

QString severityWord(Severity severity); ///< pass note warning blocker
QString truthWord(Truth truth);          ///< true false unknown
/// "ready", "warnings" or "blocked".
QString verdictWord(const QList<Finding> &findings);

/// The remedy of a rule that the operator waived says so, with the typed reason.
[[nodiscard]] Message waivedFor(const QString &reason);
/// That reason; empty when the rule was not waived.
[[nodiscard]] QString waiverOf(const Finding &finding);

} // namespace convoy
