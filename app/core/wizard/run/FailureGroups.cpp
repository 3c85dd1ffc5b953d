// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/FailureGroups.h"

#include "run/failures/FailureCatalogue.h"

#include <QHash>

#include <algorithm>

namespace convoy {

bool isFailure(const HostOutcome &outcome)
{
    switch (outcome.state) {
    case HostState::Failed:
    case HostState::Unreachable:
    case HostState::RolledBack:
    case HostState::RolledBackInPart:
        return true;
    default:
        return false;
    }
}

QList<FailureGroup> failureGroups(const QList<HostOutcome> &outcomes)
{
    QList<FailureGroup> groups;
    QHash<QString, qsizetype> places;
    for (const HostOutcome &outcome : outcomes) {
        if (!isFailure(outcome))
            continue;
        auto place = places.constFind(outcome.code);
        if (place == places.cend()) {
            const FailureEntry *entry = findFailure(outcome);
            groups += {.code = outcome.code, .title = entry ? Message(entry->title) : outcome.message, .hosts = {}};
            place = places.insert(outcome.code, groups.size() - 1);
        }
        groups[*place].hosts += outcome.host;
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const FailureGroup &group) { return group.hosts.size(); });
    return groups;
}

} // namespace convoy
