// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationKeys.h"
#include "repository/applications/ApplicationStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// Every value of one application object under its key, as `application set` knows it; the ten plain ones also where they
/// are not set. What is edited is written to the repository at once. GUI thread.
class ApplicationValueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };

    explicit ApplicationValueModel(Session &session, QObject *parent = nullptr);

    void show(const std::optional<StoredApplication> &application);
    [[nodiscard]] const std::optional<StoredApplication> &application() const { return m_application; }
    void setEditable(bool isEditable);
    /// Sets one value; an empty one takes it away. What is wrong is said by failed(), too.
    Status set(const QString &key, const QString &value);
    [[nodiscard]] QString key(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed(const QString &key);
    void failed(const Error &error);

private:
    Session &m_session;
    std::optional<StoredApplication> m_application;
    QList<ApplicationEntry> m_entries;
    bool m_isEditable = true;
};

} // namespace convoy
