// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "run/Event.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <span>

namespace convoy {

/// What a person can do about a failure with a button.
enum class FailureAction {
    None,
    RunAgain,    ///< run the host again, with the same values
    ChangeValue, ///< the same, beginning where values are typed
    EditHost,    ///< address, port, user, key, staging folder
    HostKey,     ///< look at the host's key, and confirm it
    Resume,      ///< go on with the run: the host was cut off, and its installer may be at work
    OpenLog,     ///< the log of the host at the line where it failed
};
QString failureActionWord(FailureAction action); ///< run-again change-value edit-host host-key resume open-log

/// What is known of one way to fail, beside the words of the failure itself (A11). The texts are marked, "core".
struct FailureEntry
{
    const char *code; ///< HostOutcome::code
    const char *title;
    const char *lookedAt;
    std::array<const char *, 2> tries; ///< the second may be nullptr
    std::array<FailureAction, 3> actions; ///< the likeliest first; the rest None
};

/// Every code with which a host's work can end badly, in the order of the documentation. A code that is not in it is a
/// defect, which a test finds by reading the sources.
QList<const FailureEntry *> allFailures();
const FailureEntry *findFailure(const QString &code); ///< nullptr: unknown
/// Of a host: a rule of a solution, whose name only its definition knows, has an entry too.
const FailureEntry *findFailure(const HostOutcome &outcome);
/// Never empty: for an unknown code the actions that fit every failure (U38).
QList<FailureAction> failureActions(const QString &code);
QList<FailureAction> failureActions(const FailureEntry *entry);
/// {"code","title","lookedAt","tries":[…],"actions":[…]}, texts in the language now set.
QJsonObject failureJson(const FailureEntry &entry);

} // namespace convoy
