// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/PackageTreeModel.h"

#include "base/Clock.h"
#include "wizard/console/ImportTexts.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace convoy {

namespace {

/// Rows of a group carry the group's number + 1 as internal id, groups carry 0.
constexpr quintptr GroupLevel = 0;

/// More are read in the background: so many take less than a tenth of a second.
constexpr int ReadAtOnce = 1000;

/// Whether all that is shown of them is the same.
bool looksSame(const StoredPackage &a, const StoredPackage &b)
{
    return a.id == b.id && a.sha256 == b.sha256 && a.updated == b.updated && a.status == b.status
           && a.statusStep == b.statusStep && a.group == b.group && a.tenants == b.tenants
           && a.hasOtherTenants == b.hasOtherTenants && a.descriptor.nickname == b.descriptor.nickname
           && a.descriptor.description == b.descriptor.description;
}

} // namespace

Message packageStatusText(const QString &status)
{
    if (status == QLatin1String("complete"))
        return Message(QT_TRANSLATE_NOOP("core", "Complete"));
    if (status == QLatin1String("importing"))
        return Message(QT_TRANSLATE_NOOP("core", "Importing"));
    return Message(QT_TRANSLATE_NOOP("core", "Failed"));
}

QString systemsText(const PackageDescriptor &package)
{
    QStringList names;
    for (const OsRequirement &os : package.os)
        names += os.displayName();
    return names.join(QStringLiteral(", "));
}

PackageTreeModel::PackageTreeModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &PackageTreeModel::reload);
    reload();
}

void PackageTreeModel::reload()
{
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    auto first = m_session.repository().packages().first(ReadAtOnce);
    if (!first)
        return take(failure(first.error()), 0);
    if (first->packages.size() == first->total)
        return take(std::move(first->packages), first->total);
    if (m_packages.isEmpty())
        take(std::move(first->packages), first->total);
    readAll();
}

void PackageTreeModel::readAll()
{
    m_isReading = true;
    m_session.inBackground<QList<StoredPackage>>(
        this, [](Repository &repository, const CancelToken &) { return repository.packages().list(); },
        [this](Result<QList<StoredPackage>> packages) {
            m_isReading = false;
            const qint64 total = packages ? packages->size() : 0;
            take(std::move(packages), total);
            if (std::exchange(m_readsAgain, false))
                reload();
        });
}

void PackageTreeModel::take(Result<QList<StoredPackage>> packages, qint64 total)
{
    m_problem = packages ? std::nullopt : std::optional<Error>(packages.error());
    // A run writes several times a second: whoever reads the list meanwhile keeps his place in it.
    QList<StoredImport> imports = m_session.repository().imports().list().value_or(QList<StoredImport>());
    const bool areSame = std::ranges::equal(imports, m_imports,
                                            [](const StoredImport &a, const StoredImport &b) { return a.id == b.id; });
    m_imports.swap(imports);
    m_total = total;
    if (packages && areSame && std::ranges::equal(*packages, m_packages, looksSame)) {
        showProgress();
        emit reloaded();
        return;
    }
    beginResetModel();
    m_packages = packages ? std::move(*packages) : QList<StoredPackage>();
    putInOrder();
    arrange();
    endResetModel();
    emit reloaded();
}

/// The same imports, further on.
void PackageTreeModel::showProgress()
{
    if (m_groups.empty() || !m_groups.front().isImports)
        return;
    const QModelIndex group = index(0, 0);
    emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
}

void PackageTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged();
    emit layoutChanged();
}

void PackageTreeModel::setFilterText(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void PackageTreeModel::setTenant(const QString &tenant)
{
    beginResetModel();
    m_tenant = tenant;
    arrange();
    endResetModel();
}

void PackageTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    putInOrder();
    arrange();
    endResetModel();
}

QStringList PackageTreeModel::sortTexts() const
{
    QStringList texts;
    texts.reserve(m_packages.size());
    for (const StoredPackage &package : m_packages)
        texts += packageData(package, m_sortColumn, Qt::DisplayRole).toString();
    return texts;
}

/// Equal ones keep the order of the store, by name and version, whichever way round the others go.
void PackageTreeModel::putInOrder()
{
    m_order.resize(std::size_t(m_packages.size()));
    std::ranges::iota(m_order, 0);
    const auto sortBy = [this](auto isLess) {
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::stable_sort(m_order, isLess);
        else
            std::ranges::stable_sort(m_order, [&isLess](int a, int b) { return isLess(b, a); });
    };
    if (m_sortColumn == VersionColumn) {
        sortBy(
            [this](int a, int b) { return m_packages.at(a).descriptor.version < m_packages.at(b).descriptor.version; });
    } else if (m_sortColumn == Updated) {
        sortBy([this](int a, int b) { return m_packages.at(a).updated < m_packages.at(b).updated; });
    } else {
        const QStringList texts = sortTexts();
        sortBy([&texts](int a, int b) { return texts.at(a).compare(texts.at(b), Qt::CaseInsensitive) < 0; });
    }
}

bool PackageTreeModel::isShown(const StoredPackage &package) const
{
    return (m_tenant.isEmpty() || package.tenants.contains(m_tenant))
           && (m_filter.isEmpty() || package.descriptor.name.contains(m_filter, Qt::CaseInsensitive));
}

void PackageTreeModel::arrange()
{
    std::map<QString, std::vector<int>> groups;
    for (const int place : m_order) {
        if (const StoredPackage &package = m_packages.at(place); isShown(package))
            groups[package.group].push_back(place);
    }
    m_groups.clear();
    for (auto &[name, packages] : groups)
        m_groups.push_back({name, std::move(packages)});
    if (m_sortColumn == Name && m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_groups);
    addImports();
}

void PackageTreeModel::addImports()
{
    Group group;
    group.isImports = true;
    for (int place = 0; place < m_imports.size() && m_tenant.isEmpty(); ++place) {
        if (m_filter.isEmpty() || m_imports.at(place).name.contains(m_filter, Qt::CaseInsensitive))
            group.packages.push_back(place);
    }
    if (!group.packages.empty())
        m_groups.insert(m_groups.begin(), std::move(group));
}

const StoredPackage *PackageTreeModel::package(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return nullptr;
    const Group &group = m_groups.at(index.internalId() - 1);
    return group.isImports ? nullptr : &m_packages.at(group.packages.at(std::size_t(index.row())));
}

const StoredImport *PackageTreeModel::import(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return nullptr;
    const Group &group = m_groups.at(index.internalId() - 1);
    return group.isImports ? &m_imports.at(group.packages.at(std::size_t(index.row()))) : nullptr;
}

QModelIndex PackageTreeModel::indexOf(qint64 packageId) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int> &places = m_groups.at(group).packages;
        for (std::size_t row = 0; row < places.size(); ++row) {
            if (!m_groups.at(group).isImports && m_packages.at(places.at(row)).id == packageId)
                return createIndex(static_cast<int>(row), 0, group + 1);
        }
    }
    return {};
}

int PackageTreeModel::shownCount() const
{
    std::size_t count = 0;
    for (const Group &group : m_groups)
        count += group.isImports ? 0 : group.packages.size();
    return static_cast<int>(count);
}

QStringList PackageTreeModel::groupNames() const
{
    std::set<QString> names;
    for (const StoredPackage &package : m_packages) {
        if (!package.group.isEmpty())
            names.insert(package.group);
    }
    return {names.begin(), names.end()};
}

QModelIndex PackageTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : GroupLevel);
}

QModelIndex PackageTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == GroupLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, GroupLevel);
}

int PackageTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != GroupLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(std::size_t(parent.row())).packages.size());
}

int PackageTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PackageTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == GroupLevel)
        return groupData(m_groups.at(std::size_t(index.row())), index.column(), role);
    if (const StoredImport *found = import(index))
        return importData(*found, index.column(), role);
    return packageData(*package(index), index.column(), role);
}

QVariant PackageTreeModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (role == GroupNameRole)
        return group.name;
    if (column != Name || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString name = group.isImports        ? Message(QT_TRANSLATE_NOOP("core", "Imports")).text()
                         : group.name.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "No group")).text()
                                                : group.name;
    return Message(QT_TRANSLATE_NOOP("core", "%1 (%2)"), {name, QLocale().toString(qulonglong(group.packages.size()))})
        .text();
}

QVariant PackageTreeModel::packageData(const StoredPackage &package, int column, int role)
{
    if (role == PackageIdRole)
        return package.id;
    if (role == IsGroupRole)
        return false;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return package.descriptor.name;
    case VersionColumn:
        return package.descriptor.version.text();
    case Locale:
        return package.descriptor.locale;
    case System:
        return systemsText(package.descriptor);
    case Status:
        return packageStatusText(package.status).text();
    case Updated:
        return shownTime(package.updated);
    default:
        return {};
    }
}

QVariant PackageTreeModel::importData(const StoredImport &import, int column, int role)
{
    if (role == IsGroupRole)
        return false;
    if (role == CellToneRole && column == Status)
        return static_cast<int>(isFailed(import) ? CellTone::Bad : CellTone::Active);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return import.name;
    case VersionColumn:
        return import.version;
    case Status:
        return importStatusText(import);
    case Updated:
        return shownTime(import.updated);
    default:
        return {};
    }
}

QVariant PackageTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Message(QT_TRANSLATE_NOOP("core", "Name")).text();
    case VersionColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Version")).text();
    case Locale:
        return Message(QT_TRANSLATE_NOOP("core", "Locale ID")).text();
    case System:
        return Message(QT_TRANSLATE_NOOP("core", "Operating system")).text();
    case Status:
        return Message(QT_TRANSLATE_NOOP("core", "Status")).text();
    case Updated:
        return Message(QT_TRANSLATE_NOOP("core", "Update time")).text();
    default:
        return {};
    }
}

} // namespace convoy
