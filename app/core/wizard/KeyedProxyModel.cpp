// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/KeyedProxyModel.h"

namespace convoy {

namespace {

/// Between two columns: in no text, so that nothing is found over the border.
constexpr QChar border(0x1f);

} // namespace

KeyedProxyModel::KeyedProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void KeyedProxyModel::setSourceModel(QAbstractItemModel *source)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    forget();
    // Before the proxy itself hears of it, and sorts anew.
    if (source) {
        connect(source, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    for (auto row = static_cast<size_t>(first.row()); row <= static_cast<size_t>(last.row()); ++row) {
                        if (row < m_sortTexts.size())
                            m_sortTexts[row] = QString();
                        if (row < m_filterTexts.size())
                            m_filterTexts[row] = QString();
                    }
                });
        connect(source, &QAbstractItemModel::modelReset, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::modelAboutToBeReset, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::layoutChanged, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::rowsInserted, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::rowsMoved, this, &KeyedProxyModel::forget);
    }
    QSortFilterProxyModel::setSourceModel(source);
}

void KeyedProxyModel::forget()
{
    m_sortTexts.clear();
    m_sortTextsOf = -1;
    m_filterTexts.clear();
}

void KeyedProxyModel::setFilterText(const QString &text)
{
    const QString wanted = text.toCaseFolded();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateRowsFilter();
}

QString KeyedProxyModel::textOf(int row, int column) const
{
    return sourceModel()->index(row, column).data(Qt::DisplayRole).toString().toCaseFolded();
}

const QString &KeyedProxyModel::sortText(int row, int column) const
{
    if (m_sortTextsOf != column) {
        m_sortTexts.clear();
        m_sortTextsOf = column;
    }
    if (m_sortTexts.size() <= static_cast<size_t>(row))
        m_sortTexts.resize(static_cast<size_t>(sourceModel()->rowCount()));
    QString &text = m_sortTexts.at(static_cast<size_t>(row));
    if (text.isNull())
        text = border + textOf(row, column); // never null
    return text;
}

const QString &KeyedProxyModel::filterText(int row) const
{
    if (m_filterTexts.size() <= static_cast<size_t>(row))
        m_filterTexts.resize(static_cast<size_t>(sourceModel()->rowCount()));
    QString &text = m_filterTexts.at(static_cast<size_t>(row));
    if (!text.isNull())
        return text;
    const int own = filterKeyColumn();
    const int last = own < 0 ? sourceModel()->columnCount() - 1 : own;
    text = border;
    for (int column = own < 0 ? 0 : own; column <= last; ++column)
        text += textOf(row, column) + border;
    return text;
}

bool KeyedProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return sortText(left.row(), left.column()) < sortText(right.row(), right.column());
}

bool KeyedProxyModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    return m_wanted.isEmpty() || filterText(row).contains(m_wanted);
}

} // namespace convoy
