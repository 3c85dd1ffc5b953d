// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingGroups.h"

#include <QHash>

#include <algorithm>

namespace convoy {

namespace {

/// The texts as they would be read; rule and verdict besides.
QString keyOf(const Finding &finding)
{
    return QStringList{finding.rule,
                       severityWord(finding.severity),
                       truthWord(finding.verdict),
                       finding.title.english(),
                       finding.found.english(),
                       finding.wanted.english(),
                       finding.why.english(),
                       finding.remedy.english()}
        .join(QChar(0x1f));
}

} // namespace

QList<FindingGroup> groupFindings(const QList<Finding> &findings)
{
    QHash<QString, qsizetype> index;
    QList<FindingGroup> groups;
    for (const Finding &finding : findings) {
        const QString key = keyOf(finding);
        const auto known = index.constFind(key);
        const qsizetype at = known == index.cend() ? groups.size() : *known;
        if (known == index.cend()) {
            index.insert(key, at);
            groups += FindingGroup{.finding = finding, .hosts = {}};
        }
        if (!finding.host.isEmpty())
            groups[at].hosts += finding.host;
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const FindingGroup &group) { return group.finding.severity; });
    return groups;
}

} // namespace convoy
