// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/summary/TextTreeModel.h"

namespace convoy {

TextTreeModel::Node &TextTreeModel::Node::add(const QString &childName, const QString &childValue, CellTone childTone)
{
    children.push_back({childName, childValue, childTone, {}});
    return children.back();
}

void TextTreeModel::setRoot(Node root, const QStringList &titles)
{
    beginResetModel();
    m_root = std::move(root);
    m_titles = titles;
    m_entries.clear();
    flatten(m_root, -1, 0);
    endResetModel();
}

int TextTreeModel::flatten(const Node &node, int parent, int row)
{
    const int at = static_cast<int>(m_entries.size());
    m_entries.push_back({&node, parent, row, {}});
    int childRow = 0;
    for (const Node &child : node.children) {
        const int childAt = flatten(child, at, childRow++);
        m_entries[static_cast<size_t>(at)].children += childAt;
    }
    return at;
}

const TextTreeModel::Entry &TextTreeModel::entry(const QModelIndex &index) const
{
    return m_entries.at(index.isValid() ? index.internalId() : 0);
}

QModelIndex TextTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(entry(parent).children.at(row)));
}

QModelIndex TextTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parentAt = entry(child).parent;
    if (parentAt <= 0)
        return {};
    return createIndex(m_entries.at(static_cast<size_t>(parentAt)).row, 0, static_cast<quintptr>(parentAt));
}

int TextTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_entries.empty() || parent.column() > 0)
        return 0;
    return static_cast<int>(entry(parent).children.size());
}

int TextTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 2;
}

QVariant TextTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *entry(index).node;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? node.name : node.value;
    if (role == CellToneRole && index.column() == 1 && node.tone != CellTone::Neutral)
        return static_cast<int>(node.tone);
    return {};
}

QVariant TextTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace convoy
