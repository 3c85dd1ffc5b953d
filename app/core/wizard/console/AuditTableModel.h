// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/audit/AuditStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// The audit trail, newest first, read page by page as the view goes down, so that its length costs nothing. What is
/// written meanwhile shows at the top with reload(). GUI thread.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Operator, Action, Subject, Detail, ColumnCount };
    static constexpr int PageSize = 100;

    explicit AuditTableModel(Session &session, QObject *parent = nullptr);

    void setFilter(const AuditFilter &filter); ///< operator, action, subject and since
    /// Reads again only when the newest entry is another one.
    void reload();
    void retranslate();
    [[nodiscard]] qint64 matching() const { return m_matching; } ///< entries that the filter lets through
    [[nodiscard]] qint64 total() const { return m_total; }       ///< entries that the operator sees
    [[nodiscard]] QStringList actions() const;                   ///< the words that occur
    [[nodiscard]] const AuditEntry *entry(int row) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void reloaded();

private:
    [[nodiscard]] QList<AuditEntry> page(qint64 beforeId, int size);
    void readAnew(int size);

    Session &m_session;
    AuditFilter m_filter;
    QList<AuditEntry> m_entries;
    qint64 m_newest = 0; ///< id of the newest entry of all that the operator sees
    qint64 m_matching = 0;
    qint64 m_total = 0;
    std::optional<Error> m_problem;
};

} // namespace convoy
