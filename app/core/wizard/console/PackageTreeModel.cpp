// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/PackageTreeModel.h"

#include <QLocale>

#include <map>

namespace convoy {

namespace {

/// Rows of a group carry the group's number + 1 as internal id, groups carry 0.
constexpr quintptr GroupLevel = 0;

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
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
    auto packages = m_session.repository().packages().list();
    std::map<QString, QList<StoredPackage>> groups;
    if (packages) {
        for (const StoredPackage &package : std::as_const(*packages))
            groups[package.group] += package;
    }
    beginResetModel();
    m_problem = packages ? std::nullopt : std::optional<Error>(packages.error());
    m_groups.clear();
    for (auto &[name, members] : groups)
        m_groups.push_back({name, std::move(members)});
    endResetModel();
    emit reloaded();
}

void PackageTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

const StoredPackage *PackageTreeModel::package(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).packages.at(index.row());
}

QModelIndex PackageTreeModel::indexOf(qint64 packageId) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const QList<StoredPackage> &packages = m_groups.at(group).packages;
        for (qsizetype row = 0; row < packages.size(); ++row) {
            if (packages.at(row).id == packageId)
                return createIndex(static_cast<int>(row), 0, group + 1);
        }
    }
    return {};
}

int PackageTreeModel::packageCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.packages.size();
    return static_cast<int>(count);
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
    return packageData(*package(index), index.column(), role);
}

QVariant PackageTreeModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (column != Name || (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole))
        return {};
    const QString name = group.name.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "No group")).text() : group.name;
    if (role == SortRole)
        return name;
    return Message(QT_TRANSLATE_NOOP("core", "%1 (%2)"), {name, QLocale().toString(group.packages.size())}).text();
}

QVariant PackageTreeModel::packageData(const StoredPackage &package, int column, int role)
{
    if (role == PackageIdRole)
        return package.id;
    if (role == IsGroupRole)
        return false;
    if (role == SortRole && column == Updated)
        return package.updated;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
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
