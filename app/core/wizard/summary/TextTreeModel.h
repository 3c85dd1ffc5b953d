// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/CellTone.h"

#include <QAbstractItemModel>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace convoy {

/// A tree of texts to be read: what a plan holds, in two columns (what, value). Built at once, then shown.
class TextTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    struct Node
    {
        QString name;
        QString value;
        CellTone tone = CellTone::Neutral; ///< of the value
        std::vector<Node> children;
        Node &add(const QString &childName, const QString &childValue = {}, CellTone childTone = CellTone::Neutral);
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setRoot(Node root, const QStringList &titles);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry ///< one node in the flat list that indexes point into
    {
        const Node *node = nullptr;
        int parent = -1;
        int row = 0;
        QList<int> children;
    };
    int flatten(const Node &node, int parent, int row);
    [[nodiscard]] const Entry &entry(const QModelIndex &index) const;

    Node m_root;
    std::vector<Entry> m_entries; ///< the root first
    QStringList m_titles;
};

} // namespace convoy
