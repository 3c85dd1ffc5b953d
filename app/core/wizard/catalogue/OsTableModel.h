// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "catalogue/lifecycle/OsLifecycle.h"
#include "catalogue/systems/CatalogueFolder.h"

#include <QAbstractTableModel>

namespace convoy {

/// The operating systems of the catalogue in order of succession, those that a text matches. GUI thread.
class OsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SystemVersion, Available, SupportUntil, Phase, ColumnCount };

    explicit OsTableModel(const Clock &clock, QObject *parent = nullptr);
    void setFilter(const QString &text);
    void retranslate();
    [[nodiscard]] const OsEntry *entry(int row) const; ///< nullptr when there is none
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_inUse.catalogue.systems().size()); }
    [[nodiscard]] const CatalogueInUse &inUse() const { return m_inUse; }
    [[nodiscard]] QDate today() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Clock &m_clock;
    CatalogueInUse m_inUse;
    QList<const OsEntry *> m_rows;
};

/// A system's life in one sentence, as a screen reader says what the timeline draws.
QString lifeText(const OsEntry &entry, QDate today);

} // namespace convoy
