// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/parts/PackageActions.h"
#include "wizard/Session.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace convoy {

class EmptyState;
class FilterField;
class MessagePanel;
class ImportDetails;
class PackageDetails;
class PackageTreeModel;
class ScrollPane;
class TenantDirectory;
class TitleLabel;
struct PackageEdit;

/// "Installation packages": the list by groups, its filters, the details beside it, and what can be done with a package.
class PackagesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPane(Session &session, QWidget *parent = nullptr);

    /// A medium to offer while the repository is empty (the sample); empty: none.
    void setOfferedMedium(const QString &path);
    void selectPackage(qint64 packageId);

signals:
    void importRequested(const QString &path);
    void installRequested(qint64 packageId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void buildMenu();
    void buildList();
    void buildEmptyStates();
    void retranslate();
    void retranslateEmptyStates();
    void reloaded();
    void showAccess();
    [[nodiscard]] bool isEmpty() const;
    void showList();
    void restoreCurrent();
    void showTenant(const QString &tenant);
    void fitColumns();
    void expandGroups();
    void drawIcons();
    void clearFilters();
    void showCurrent();
    void act(qint64 packageId, PackageActions::Action action);
    void saveEdit(qint64 packageId, const PackageEdit &edit);
    void saveCopy(qint64 packageId);
    void dismissImport(qint64 importId);
    void copyToTenants(qint64 packageId);
    void pruneOld();
    void exportBundle();
    void importBundle();
    void deletePackage(qint64 packageId);
    void remove(const StoredPackage &package, PackageStore::Deletion deletion);
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] std::optional<StoredPackage> find(qint64 packageId); ///< says so when it is gone

    Session &m_session;
    Access m_access;
    PackageTreeModel *m_model;
    TitleLabel *m_title;
    QPushButton *m_import;
    QPushButton *m_more;
    QAction *m_prune;
    QAction *m_exportBundle;
    QAction *m_importBundle;
    QLabel *m_importReason;
    QPushButton *m_tenantsButton;
    QWidget *m_tenantBar;
    QLabel *m_tenantText;
    QPushButton *m_allTenants;
    FilterField *m_filterField;
    MessagePanel *m_message;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TenantDirectory *m_directory;
    QStackedWidget *m_listStack;
    QTreeView *m_tree;
    QStackedWidget *m_detailsStack;
    PackageDetails *m_details;
    ImportDetails *m_importDetails;
    EmptyState *m_nothing; ///< what the list is when the filters let nothing through
    ScrollPane *m_nothingScroll;
    QPushButton *m_clearFilters;
    EmptyState *m_empty;
    QPushButton *m_emptyImport;
    QPushButton *m_emptySample;
    QString m_offeredMedium;
    QSet<QString> m_collapsed; ///< groups that the operator has closed
    qint64 m_selected = 0;
    qint64 m_selectedImport = 0;
    std::optional<QString> m_selectedGroup; ///< when a group is chosen and no package
    bool m_isFitted = false;
};

} // namespace convoy
