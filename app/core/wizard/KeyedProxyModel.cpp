// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/KeyedProxyModel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace convoy {

namespace {

using namespace std::chrono_literals;

constexpr int ManyRows = 1000;           // texts of fewer are made when they are wanted
constexpr std::chrono::milliseconds Stretch{4}; // of work, then the window has its turn
constexpr std::chrono::milliseconds Breath{10};
constexpr int RowsBetweenLooks = 16; // at the clock

} // namespace

KeyedProxyModel::KeyedProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &KeyedProxyModel::makeAhead);
}

void KeyedProxyModel::setSourceModel(QAbstractItemModel *source)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    // Before the proxy itself hears of it, and sorts anew.
    if (source) {
        connect(source, &QAbstractItemModel::dataChanged, this, &KeyedProxyModel::forgetRows);
        connect(source, &QAbstractItemModel::modelReset, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::modelAboutToBeReset, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::layoutChanged, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::rowsInserted, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &KeyedProxyModel::forget);
        connect(source, &QAbstractItemModel::rowsMoved, this, &KeyedProxyModel::forget);
    }
    QSortFilterProxyModel::setSourceModel(source);
    forget();
}

void KeyedProxyModel::forget()
{
    m_texts.clear();
    m_ahead = 0;
    m_idle.start(Breath);
}

void KeyedProxyModel::forgetRows(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (!roles.isEmpty() && !roles.contains(Qt::DisplayRole))
        return; // a tick, a colour: the texts stay
    const auto end = std::min(static_cast<size_t>(last.column()) + 1, m_texts.size());
    for (auto column = static_cast<size_t>(first.column()); column < end; ++column) {
        Texts &texts = m_texts[column];
        const auto from = std::min(static_cast<size_t>(first.row()), texts.size());
        const auto to = std::min(static_cast<size_t>(last.row()) + 1, texts.size());
        std::fill(texts.begin() + qsizetype(from), texts.begin() + qsizetype(to), QString());
    }
    m_ahead = std::min(m_ahead, static_cast<size_t>(first.row()));
    if (!m_idle.isActive())
        m_idle.start(Breath);
}

void KeyedProxyModel::makeAhead()
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    if (rows < ManyRows)
        return;
    const int columns = sourceModel()->columnCount();
    QElapsedTimer timer;
    timer.start();
    while (m_ahead < static_cast<size_t>(rows)) {
        if (m_ahead % RowsBetweenLooks == 0 && timer.durationElapsed() > Stretch) {
            m_idle.start(Breath);
            return;
        }
        for (int column = 0; column < columns; ++column)
            (void)text(static_cast<int>(m_ahead), column);
        ++m_ahead;
    }
}

void KeyedProxyModel::setFilterText(const QString &text)
{
    const QString wanted = text.toCaseFolded();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateRowsFilter();
}

const QString &KeyedProxyModel::text(int row, int column) const
{
    const auto place = static_cast<size_t>(column);
    if (m_texts.size() <= place)
        m_texts.resize(place + 1);
    Texts &texts = m_texts[place];
    if (texts.size() <= static_cast<size_t>(row))
        texts.resize(static_cast<size_t>(sourceModel()->rowCount()));
    QString &text = texts.at(static_cast<size_t>(row));
    if (text.isNull()) {
        text = sourceModel()->index(row, column).data(Qt::DisplayRole).toString().toCaseFolded();
        if (text.isNull())
            text = QStringLiteral(""); // made, and empty
    }
    return text;
}

bool KeyedProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return text(left.row(), left.column()) < text(right.row(), right.column());
}

bool KeyedProxyModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_wanted.isEmpty())
        return true;
    const int own = filterKeyColumn();
    const int last = own < 0 ? sourceModel()->columnCount() - 1 : own;
    for (int column = std::max(own, 0); column <= last; ++column) {
        if (text(row, column).contains(m_wanted))
            return true;
    }
    return false;
}

} // namespace convoy
