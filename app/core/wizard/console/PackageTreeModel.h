// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "wizard/Session.h"

#include <QAbstractItemModel>

#include <vector>

namespace convoy {

/// Packages by group: groups on the first level, packages below (G002, G003), six columns (G012–G017). GUI thread.
class PackageTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, VersionColumn, Locale, System, Status, Updated, ColumnCount };
    enum Role { PackageIdRole = Qt::UserRole + 1, SortRole, IsGroupRole };

    explicit PackageTreeModel(Session &session, QObject *parent = nullptr);

    void reload();
    /// Says the texts again after a language change.
    void retranslate();
    [[nodiscard]] const StoredPackage *package(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 packageId) const;
    [[nodiscard]] int packageCount() const;
    /// Why the list could not be read; empty when it could.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();

private:
    struct Group
    {
        QString name;
        QList<StoredPackage> packages;
    };
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] static QVariant packageData(const StoredPackage &package, int column, int role);

    Session &m_session;
    std::vector<Group> m_groups;
    std::optional<Error> m_problem;
};

/// "complete" -> "Complete" in the language now set (G016).
Message packageStatusText(const QString &status);
/// "Red Hat Enterprise Linux 8 (64 bit), …".
QString systemsText(const PackageDescriptor &package);

} // namespace convoy
