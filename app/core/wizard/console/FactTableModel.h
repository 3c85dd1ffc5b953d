// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"

#include <QAbstractTableModel>

namespace convoy {

/// The facts of one host: name, value, source, time.
class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Source, Time, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFacts(const FactSet &facts);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Fact> m_facts;
};

/// A fact's value for people: sizes and times as the locale has them, yes and no, lists with commas.
QString factText(const Fact &fact);
/// "probe" -> "asked from the host", in the language now set.
Message factSourceText(const QString &source);

} // namespace convoy
