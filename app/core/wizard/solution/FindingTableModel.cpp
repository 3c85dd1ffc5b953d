// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/FindingTableModel.h"

#include "wizard/CellTone.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/solution/PlanBoard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr qsizetype MostNames = 12;

constexpr std::array findingColumns{QT_TRANSLATE_NOOP("core", "Severity"), QT_TRANSLATE_NOOP("core", "Finding"),
                                    QT_TRANSLATE_NOOP("core", "Hosts"), QT_TRANSLATE_NOOP("core", "Decision")};

CellTone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return CellTone::Bad;
    case Severity::Warning:
        return CellTone::Caution;
    case Severity::Pass:
        return CellTone::Good;
    case Severity::Note:
        break;
    }
    return CellTone::Neutral;
}

Message severityOf(const Finding &finding)
{
    return finding.isUncertain && finding.severity == Severity::Warning
               ? Message(QT_TRANSLATE_NOOP("core", "Warning, not certain"))
               : severityText(finding.severity);
}

} // namespace

QString hostsText(const QStringList &hosts)
{
    if (hosts.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "the whole plan")).text();
    QStringList names;
    for (qsizetype at = 0; at < std::min(hosts.size(), MostNames); ++at)
        names += hostDisplayName(hosts.at(at));
    const QString named = names.join(QStringLiteral(", "));
    return hosts.size() <= MostNames
               ? named
               : Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 and %n more"), hosts.size() - MostNames, {named})
                     .text();
}

void FindingTableModel::setGroups(QList<FindingGroup> groups, const QStringList &acknowledgeable,
                                  const QStringList &waived)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_acknowledgeable = acknowledgeable;
    m_waived = waived;
    endResetModel();
}

void FindingTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_groups.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const FindingGroup *FindingTableModel::group(int row) const
{
    return row < 0 || row >= m_groups.size() ? nullptr : &m_groups.at(row);
}

bool FindingTableModel::isToAcknowledge(int row) const
{
    const FindingGroup *shown = group(row);
    return shown != nullptr && m_acknowledgeable.contains(shown->finding.rule);
}

bool FindingTableModel::isWaived(int row) const
{
    const FindingGroup *shown = group(row);
    return shown != nullptr && shown->finding.isWaivable && m_waived.contains(shown->finding.rule);
}

int FindingTableModel::count(Severity severity) const
{
    return static_cast<int>(
        std::ranges::count_if(m_groups, [&](const FindingGroup &one) { return one.finding.severity == severity; }));
}

int FindingTableModel::rowOf(const QString &rule, const QStringList &hosts) const
{
    int nearest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_groups.at(row).finding.rule != rule)
            continue;
        if (m_groups.at(row).hosts == hosts)
            return row;
        nearest = nearest < 0 ? row : nearest;
    }
    return nearest;
}

int FindingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FindingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingTableModel::text(int row, int column) const
{
    const FindingGroup &shown = m_groups.at(row);
    switch (column) {
    case SeverityColumn:
        return severityOf(shown.finding).text();
    case Title:
        return shown.finding.title.text();
    case Hosts:
        return hostsText(shown.hosts);
    default:
        break;
    }
    if (isToAcknowledge(row))
        return Message(QT_TRANSLATE_NOOP("core", "to be acknowledged")).text();
    if (shown.finding.severity == Severity::Pass)
        return Message(QT_TRANSLATE_NOOP("core", "acknowledged")).text();
    if (!shown.finding.isWaivable)
        return {};
    return isWaived(row) ? Message(QT_TRANSLATE_NOOP("core", "waived")).text()
                         : Message(QT_TRANSLATE_NOOP("core", "can be waived")).text();
}

QVariant FindingTableModel::data(const QModelIndex &index, int role) const
{
    if (group(index.row()) == nullptr)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == CellToneRole && index.column() == SeverityColumn)
        return static_cast<int>(toneOf(m_groups.at(index.row()).finding.severity));
    return {};
}

QVariant FindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Message(findingColumns.at(static_cast<size_t>(section))).text();
}

} // namespace convoy
