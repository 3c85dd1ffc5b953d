// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <vector>

namespace convoy {

/// Sorts and filters by the texts that are shown, without regard to case. Each text is made once, not each time that two
/// rows are compared or a letter is typed: 10,000 rows are sorted and filtered within a picture. Which column is filtered by
/// (setFilterKeyColumn) is said before the first text. GUI thread.
class KeyedProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit KeyedProxyModel(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *source) override;
    /// Rows of which the filter's columns hold this text.
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void forget();
    [[nodiscard]] const QString &sortText(int row, int column) const;
    [[nodiscard]] const QString &filterText(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;

    QString m_wanted; ///< case-folded
    /// By row of the source; a null text is not made yet.
    mutable std::vector<QString> m_sortTexts;
    mutable int m_sortTextsOf = -1;
    mutable std::vector<QString> m_filterTexts;
};

} // namespace convoy
