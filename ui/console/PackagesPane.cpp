// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackagesPane.h"

#include "console/PackageDetails.h"
#include "console/parts/ImportDetails.h"
#include "console/parts/TenantDirectory.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/ScrollPane.h"
#include "widgets/labels/TitleLabel.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/console/PackageTreeModel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ColumnPadding = 16;
constexpr int RoomyChars = 120;
constexpr int DirectoryWidth = 220;
constexpr int ListWidth = 540;
constexpr int DetailsWidth = 360;

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PackagesPane::PackagesPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PackageTreeModel(session, this))
    , m_title(new TitleLabel(this))
    , m_import(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_prune(new QAction(this))
    , m_exportBundle(new QAction(this))
    , m_importBundle(new QAction(this))
    , m_importReason(makeLabel("importReason", this))
    , m_tenantsButton(new QPushButton(this))
    , m_tenantBar(new QWidget(this))
    , m_tenantText(makeLabel("tenantText", m_tenantBar))
    , m_allTenants(new QPushButton(m_tenantBar))
    , m_filterField(new FilterField(this))
    , m_message(new MessagePanel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_directory(new TenantDirectory(session, this))
    , m_listStack(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_detailsStack(new QStackedWidget(this))
    , m_details(new PackageDetails(this))
    , m_importDetails(new ImportDetails(this))
    , m_nothing(new EmptyState(this))
    , m_nothingScroll(new ScrollPane(m_nothing, this))
    , m_clearFilters(new QPushButton(this))
    , m_empty(new EmptyState(this))
    , m_emptyImport(new QPushButton(this))
    , m_emptySample(new QPushButton(this))
{
    setObjectName(QStringLiteral("packagesPane"));
    buildTop();
    buildList();
    buildEmptyStates();
    connect(m_details, &PackageDetails::edited, this, &PackagesPane::saveEdit);
    connect(m_details, &PackageDetails::triggered, this, &PackagesPane::act);
    connect(m_importDetails, &ImportDetails::dismissed, this, &PackagesPane::dismissImport);
    connect(m_model, &PackageTreeModel::reloaded, this, &PackagesPane::reloaded);
    connect(m_model, &PackageTreeModel::modelReset, this, &PackagesPane::showList);
    retranslate();
    drawIcons();
    reloaded();
}

/// What is done with many packages at once, now and then.
void PackagesPane::buildMenu()
{
    m_more->setObjectName(QStringLiteral("morePackages"));
    m_prune->setObjectName(QStringLiteral("prunePackages"));
    m_exportBundle->setObjectName(QStringLiteral("exportBundle"));
    m_importBundle->setObjectName(QStringLiteral("importBundle"));
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addActions({m_prune, m_exportBundle, m_importBundle});
    m_more->setMenu(menu);
    connect(m_prune, &QAction::triggered, this, &PackagesPane::pruneOld);
    connect(m_exportBundle, &QAction::triggered, this, &PackagesPane::exportBundle);
    connect(m_importBundle, &QAction::triggered, this, &PackagesPane::importBundle);
}

void PackagesPane::buildTop()
{
    buildMenu();
    m_import->setObjectName(QStringLiteral("importPackages"));
    m_tenantsButton->setObjectName(QStringLiteral("tenantDirectoryButton"));
    m_tenantsButton->setCheckable(true);
    m_allTenants->setObjectName(QStringLiteral("allTenants"));
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_import);
    buttons->addWidget(m_tenantsButton);
    buttons->addWidget(m_more);
    auto *bar = new QHBoxLayout(m_tenantBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_tenantText, 1);
    bar->addWidget(m_allTenants);
    m_tenantBar->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_importReason);
    column->addWidget(m_tenantBar);
    column->addWidget(m_filterField);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_tenantsButton, &QPushButton::toggled, this, [this](bool isOpen) {
        m_directory->setVisible(isOpen);
        if (isOpen)
            m_directory->setFocus();
        else
            m_directory->clearChoice(); // what cannot be seen any more must not filter
    });
    connect(m_allTenants, &QPushButton::clicked, m_directory, &TenantDirectory::clearChoice);
    connect(m_directory, &TenantDirectory::tenantChosen, this, &PackagesPane::showTenant);
    connect(m_filterField, &FilterField::textChanged, m_model, &PackageTreeModel::setFilterText);
}

void PackagesPane::buildList()
{
    m_tree->setObjectName(QStringLiteral("packageTree"));
    m_tree->setModel(m_model);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(PackageTreeModel::Name, Qt::AscendingOrder);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new ToneDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    m_listStack->addWidget(m_tree);
    m_listStack->addWidget(m_nothingScroll);
    m_splitter->addWidget(m_directory);
    m_splitter->addWidget(m_listStack);
    m_detailsStack->addWidget(m_details);
    m_detailsStack->addWidget(m_importDetails);
    m_splitter->addWidget(m_detailsStack);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({DirectoryWidth, ListWidth, DetailsWidth});
    m_splitter->setChildrenCollapsible(false);
    m_directory->hide();
    m_stack->addWidget(m_splitter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackagesPane::showCurrent);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &group) {
        m_collapsed.insert(group.data(PackageTreeModel::GroupNameRole).toString());
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &group) {
        m_collapsed.remove(group.data(PackageTreeModel::GroupNameRole).toString());
    });
    connect(m_tree, &QTreeView::activated, this, [this] { act(currentId(), PackageActions::Install); });
}

void PackagesPane::buildEmptyStates()
{
    m_clearFilters->setObjectName(QStringLiteral("clearFilters"));
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->addButton(m_clearFilters);
    m_empty->setObjectName(QStringLiteral("emptyRepository"));
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    m_emptySample->setObjectName(QStringLiteral("emptyImportSample"));
    m_empty->addButton(m_emptySample);
    m_empty->addButton(m_emptyImport);
    m_emptySample->hide();
    m_stack->addWidget(m_empty);
    connect(m_clearFilters, &QPushButton::clicked, this, &PackagesPane::clearFilters);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_emptySample, &QPushButton::clicked, this, [this] { emit importRequested(m_offeredMedium); });
}

void PackagesPane::clearFilters()
{
    m_filterField->clear();
    m_directory->clearChoice();
    m_tree->setFocus();
}

bool PackagesPane::isEmpty() const
{
    return m_model->packageCount() == 0 && m_model->importCount() == 0;
}

void PackagesPane::setOfferedMedium(const QString &path)
{
    m_offeredMedium = path;
    reloaded();
}

qint64 PackagesPane::currentId() const
{
    return m_tree->currentIndex().data(PackageTreeModel::PackageIdRole).toLongLong();
}

void PackagesPane::selectPackage(qint64 packageId)
{
    m_selected = packageId;
    m_selectedGroup.reset();
    restoreCurrent();
}

void PackagesPane::reloaded()
{
    m_access = accessOf(m_session);
    if (m_model->problem())
        m_message->showError(*m_model->problem());
    m_details->setGroups(m_model->groupNames());
    showAccess();
    showList();
}

void PackagesPane::showAccess()
{
    const Status mayImport = m_access.may(Privilege::Import);
    const QString reason = mayImport ? QString() : mayImport.error().text();
    for (QPushButton *button : {m_import, m_emptyImport, m_emptySample}) {
        button->setEnabled(mayImport.has_value());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    const std::pair<QAction *, Privilege> needs[] = {
        {m_prune, Privilege::Delete}, {m_exportBundle, Privilege::SaveACopy}, {m_importBundle, Privilege::Import}};
    for (const auto &[action, privilege] : needs) {
        const Status may = m_access.may(privilege);
        action->setEnabled(may.has_value());
        action->setToolTip(may ? QString() : may.error().text());
    }
    m_importReason->setText(reason);
    m_importReason->setVisible(!reason.isEmpty());
    m_emptySample->setVisible(mayImport && !m_offeredMedium.isEmpty());
    retranslateEmptyStates();
}

/// The list as the filters leave it, or what stands in its place.
void PackagesPane::showList()
{
    const int shown = m_model->shownCount();
    m_filterField->setCounts(shown, m_model->packageCount());
    m_filterField->setVisible(!isEmpty());
    m_import->setVisible(!isEmpty());
    m_tenantsButton->setVisible(!isEmpty());
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_listStack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_nothingScroll) : m_tree);
    retranslateEmptyStates();
    // Whoever gives the pane the focus means what one works with in it.
    setFocusProxy(!isEmpty()                            ? static_cast<QWidget *>(m_tree)
                  : m_emptySample->isVisibleTo(m_empty) ? m_emptySample
                                                        : m_emptyImport);
    expandGroups();
    fitColumns();
    restoreCurrent();
    showCurrent();
}

void PackagesPane::showTenant(const QString &tenant)
{
    m_model->setTenant(tenant);
    m_tenantBar->setVisible(!tenant.isEmpty());
    m_tenantText->setText(tr("Only the packages of the tenant %1 are shown.").arg(tenant));
}

/// Whatever a filter finds is to be seen; without one, what the operator has closed stays so.
void PackagesPane::expandGroups()
{
    const QSignalBlocker blocker(m_tree); // these are not the operator's
    m_tree->expandAll();
    if (!m_filterField->text().isEmpty())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_collapsed.contains(group.data(PackageTreeModel::GroupNameRole).toString()))
            m_tree->collapse(group);
    }
}

/// Once: later widths are the operator's.
void PackagesPane::fitColumns()
{
    if (m_isFitted || isEmpty())
        return;
    m_isFitted = true;
    for (int column = 0; column < PackageTreeModel::ColumnCount - 1; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + ColumnPadding);
    }
}

void PackagesPane::restoreCurrent()
{
    QModelIndex index = m_selected == 0 ? QModelIndex() : m_model->indexOf(m_selected);
    for (int row = 0; !index.isValid() && m_selectedGroup && row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(PackageTreeModel::GroupNameRole).toString() == *m_selectedGroup)
            index = m_model->index(row, 0);
    }
    for (int row = 0; !index.isValid() && m_selectedImport != 0 && row < m_model->importCount(); ++row) {
        const QModelIndex candidate = m_model->index(row, 0, m_model->index(0, 0));
        if (const StoredImport *import = m_model->import(candidate); import && import->id == m_selectedImport)
            index = candidate;
    }
    if (!index.isValid())
        index = m_model->index(0, 0, m_model->index(0, 0));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void PackagesPane::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const StoredPackage *package = m_model->package(current);
    const StoredImport *import = m_model->import(current);
    m_detailsStack->setCurrentWidget(import ? static_cast<QWidget *>(m_importDetails) : m_details);
    if (import)
        m_importDetails->setImport(*import);
    if (current.isValid()) {
        m_selectedImport = import ? import->id : 0;
        m_selected = package ? package->id : 0;
        m_selectedGroup =
            package || import ? std::nullopt : std::optional(current.data(PackageTreeModel::GroupNameRole).toString());
    }
    m_details->setPackage(package ? std::optional<StoredPackage>(*package) : std::nullopt, m_access);
}

/// Beside each other list and details need some room; in a narrow window, or with large text, one is below the other.
void PackagesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isRoomy = width() >= fontMetrics().averageCharWidth() * RoomyChars;
    m_splitter->setOrientation(isRoomy ? Qt::Horizontal : Qt::Vertical);
}

} // namespace convoy
