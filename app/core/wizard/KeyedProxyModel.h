// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>

#include <vector>

namespace convoy {

/// Sorts and filters by the texts that are shown, without regard to case. Each text is made once, not each time that two
/// rows are compared or a letter is typed, and of many rows ahead of that, while nothing else is to do: 10,000 rows are
/// sorted and filtered within a picture. GUI thread.
class KeyedProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit KeyedProxyModel(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *source) override;
    /// Rows of which one of the filter's columns (setFilterKeyColumn) holds this text.
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    using Texts = std::vector<QString>; ///< by row of the source; a null text is not made yet

    void forget();
    void forgetRows(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void makeAhead();
    [[nodiscard]] const QString &text(int row, int column) const;

    QString m_wanted; ///< case-folded
    mutable std::vector<Texts> m_texts; ///< by column of the source
    size_t m_ahead = 0; ///< texts of the rows before it are made
    QTimer m_idle;
};

} // namespace convoy
