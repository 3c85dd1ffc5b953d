// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/FindingGroups.h"

#include <QAbstractTableModel>

namespace convoy {

/// Findings, one row for all hosts of which they say the same (U39), with the severity as a word and a tone. GUI thread.
class FindingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, Title, Hosts, Decision, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `acknowledgeable`: rules that wait to be acknowledged; `waived`: rules that are.
    void setGroups(QList<FindingGroup> groups, const QStringList &acknowledgeable, const QStringList &waived);
    void retranslate();
    [[nodiscard]] const FindingGroup *group(int row) const; ///< nullptr when there is none
    [[nodiscard]] bool isToAcknowledge(int row) const;
    [[nodiscard]] bool isWaived(int row) const;
    [[nodiscard]] int count(Severity severity) const;
    /// The row of a rule, of the same hosts if there is one; -1: none.
    [[nodiscard]] int rowOf(const QString &rule, const QStringList &hosts) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<FindingGroup> m_groups;
    QStringList m_acknowledgeable;
    QStringList m_waived;
};

/// Names of hosts for a cell or a line: all of a few, else the first and how many more.
QString hostsText(const QStringList &hosts);

} // namespace convoy
