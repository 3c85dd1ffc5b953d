// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/ApplicationValueModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

QList<ApplicationEntry> entriesOf(const ApplicationObject &object)
{
    QList<ApplicationEntry> entries = applicationEntries(object);
    const auto isPlain = [](const ApplicationEntry &entry) { return !entry.key.contains(QLatin1Char('.')); };
    qsizetype end = std::ranges::count_if(entries, isPlain); // they come first
    QStringList plain{QStringLiteral("tenant"), QStringLiteral("primaryserver"), QStringLiteral("backupserver")};
    plain += applicationValueKeys();
    for (const QString &key : std::as_const(plain)) {
        if (!std::ranges::contains(entries, key, &ApplicationEntry::key))
            entries.insert(end++, ApplicationEntry{key, QString()});
    }
    return entries;
}

} // namespace

ApplicationValueModel::ApplicationValueModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void ApplicationValueModel::show(const std::optional<StoredApplication> &application)
{
    const bool isSame = application && m_application && application->id == m_application->id
                        && application->object == m_application->object;
    m_application = application;
    if (isSame)
        return; // an editor that is open stays
    beginResetModel();
    m_entries = application ? entriesOf(application->object) : QList<ApplicationEntry>();
    endResetModel();
}

void ApplicationValueModel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
}

Status ApplicationValueModel::set(const QString &key, const QString &value)
{
    if (!m_application)
        return {};
    ApplicationObject wanted = m_application->object;
    Status done = setApplicationValue(wanted, key, value);
    if (done && wanted == m_application->object)
        return {};
    if (done) {
        const auto changedTo = m_session.repository().applications().change(*m_application, wanted);
        if (changedTo)
            show(*changedTo);
        else
            done = failure(changedTo.error());
    }
    if (done)
        emit changed(key);
    else
        emit failed(done.error());
    m_session.announceChange();
    return done;
}

QString ApplicationValueModel::key(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).key : QString();
}

void ApplicationValueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ApplicationValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ApplicationValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicationValueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const ApplicationEntry &entry = m_entries.at(index.row());
    return index.column() == Key ? entry.key : entry.value;
}

bool ApplicationValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || index.row() >= m_entries.size())
        return false;
    return set(m_entries.at(index.row()).key, value.toString()).has_value();
}

Qt::ItemFlags ApplicationValueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

QVariant ApplicationValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? Message(QT_TRANSLATE_NOOP("core", "Key")).text()
                          : Message(QT_TRANSLATE_NOOP("core", "Value")).text();
}

} // namespace convoy
