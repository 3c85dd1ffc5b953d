// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureCatalogue.h"

#include "plan/Plan.h"
#include "run/failures/FailureEntries.h"

#include <QJsonArray>

#include <algorithm>

namespace convoy {

QString failureActionWord(FailureAction action)
{
    switch (action) {
    case FailureAction::None:
        break;
    case FailureAction::RunAgain:
        return QStringLiteral("run-again");
    case FailureAction::ChangeValue:
        return QStringLiteral("change-value");
    case FailureAction::EditHost:
        return QStringLiteral("edit-host");
    case FailureAction::HostKey:
        return QStringLiteral("host-key");
    case FailureAction::Resume:
        return QStringLiteral("resume");
    case FailureAction::OpenLog:
        return QStringLiteral("open-log");
    }
    return {};
}

QList<const FailureEntry *> allFailures()
{
    QList<const FailureEntry *> all;
    for (const auto part :
         {reachFailures(), filesFailures(), ruleFailures(), installFailures(), undoFailures(), runFailures()}) {
        for (const FailureEntry &entry : part)
            all += &entry;
    }
    return all;
}

const FailureEntry *findFailure(const QString &code)
{
    const QList<const FailureEntry *> all = allFailures();
    const auto found =
        std::ranges::find_if(all, [&](const FailureEntry *entry) { return code == QLatin1String(entry->code); });
    return found == all.cend() ? nullptr : *found;
}

const FailureEntry *findFailure(const HostOutcome &outcome)
{
    if (const FailureEntry *entry = findFailure(outcome.code))
        return entry;
    // The rules of a solution have names of their own, and so have the many ways in which an archive is not what it was.
    if (outcome.step == stepKindWord(StepKind::Check))
        return findFailure(QStringLiteral("prerequisite"));
    if (outcome.step == stepKindWord(StepKind::Copy))
        return findFailure(QStringLiteral("payload-unreadable"));
    return nullptr;
}

QList<FailureAction> failureActions(const QString &code)
{
    return failureActions(findFailure(code));
}

QList<FailureAction> failureActions(const FailureEntry *entry)
{
    if (!entry)
        return {FailureAction::OpenLog, FailureAction::RunAgain};
    QList<FailureAction> actions(entry->actions.cbegin(), entry->actions.cend());
    actions.removeAll(FailureAction::None);
    return actions;
}

QJsonObject failureJson(const FailureEntry &entry)
{
    QJsonArray tries;
    for (const char *text : entry.tries) {
        if (text)
            tries += Message(text).text();
    }
    QJsonArray actions;
    for (const FailureAction action : failureActions(QLatin1String(entry.code)))
        actions += failureActionWord(action);
    return {{QStringLiteral("code"), QLatin1String(entry.code)},
            {QStringLiteral("title"), Message(entry.title).text()},
            {QStringLiteral("lookedAt"), Message(entry.lookedAt).text()},
            {QStringLiteral("tries"), tries},
            {QStringLiteral("actions"), actions}};
}

} // namespace convoy
