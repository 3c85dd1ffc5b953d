// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/imports/ImportStore.h"
#include "wizard/CellTone.h"
#include "wizard/Session.h"

#include <QAbstractItemModel>

#include <vector>

namespace convoy {

/// The packages of the repository by groups (G002, G012–G017), sorted within them, as far as the quick filter (G006) and
/// the chosen tenant (G008) let them through. Filtering and sorting are done here, in time that grows with the number of
/// packages alone (T20): a proxy would remove row by row. GUI thread.
///
/// Imports under way and failed ones stand above, in a group of their own (G046, G049).
///
/// A long list is read in the background: its beginning is shown at once, and what is shown stays until the new list is
/// there.
///
/// A filter, a sort and a reload all reset the model: find what was chosen again with indexOf().
class PackageTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, VersionColumn, Locale, System, Status, Updated, ColumnCount };
    enum Role { PackageIdRole = Qt::UserRole, IsGroupRole, GroupNameRole };

    explicit PackageTreeModel(Session &session, QObject *parent = nullptr);

    void reload();
    void retranslate();
    void setFilterText(const QString &text); ///< part of a name, in any case; empty: all
    void setTenant(const QString &tenant); ///< empty: all
    [[nodiscard]] const QString &tenant() const { return m_tenant; }

    /// The package of an index; none for a group or an import.
    [[nodiscard]] const StoredPackage *package(const QModelIndex &index) const;
    [[nodiscard]] const StoredImport *import(const QModelIndex &index) const; ///< none for anything else
    [[nodiscard]] int importCount() const { return static_cast<int>(m_imports.size()); }
    [[nodiscard]] QModelIndex indexOf(qint64 packageId) const; ///< invalid too when it is filtered away
    /// All there are, also while most of them are still being read.
    [[nodiscard]] int packageCount() const { return static_cast<int>(m_total); }
    [[nodiscard]] bool isComplete() const { return m_total == m_packages.size(); }
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QStringList groupNames() const; ///< all there are, sorted, without the empty one
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void reloaded();

private:
    struct Group
    {
        QString name;
        std::vector<int> packages; ///< places in m_packages, or in m_imports
        bool isImports = false;
    };
    void readAll();
    void take(Result<QList<StoredPackage>> packages, qint64 total);
    void putInOrder();
    void arrange();
    void addImports();
    void showProgress();
    [[nodiscard]] bool isShown(const StoredPackage &package) const;
    [[nodiscard]] static QVariant importData(const StoredImport &import, int column, int role);
    [[nodiscard]] QStringList sortTexts() const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] static QVariant packageData(const StoredPackage &package, int column, int role);

    Session &m_session;
    QList<StoredPackage> m_packages; ///< by group, name, version
    qint64 m_total = 0;
    bool m_isReading = false;
    bool m_readsAgain = false; ///< something changed while it was read
    QList<StoredImport> m_imports;
    std::vector<int> m_order; ///< all places in m_packages, as sorted
    std::vector<Group> m_groups; ///< what is shown
    QString m_filter;
    QString m_tenant;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<Error> m_problem;
};

/// "complete" -> "Complete" in the language now set (G016).
Message packageStatusText(const QString &status);
/// "Red Hat Enterprise Linux 8 (64 bit), …".
QString systemsText(const PackageDescriptor &package);

} // namespace convoy
