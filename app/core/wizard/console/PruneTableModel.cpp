// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/PruneTableModel.h"

#include "wizard/CellTone.h"

#include <QLocale>

#include <algorithm>

namespace convoy {

PruneTableModel::PruneTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void PruneTableModel::setRequest(const PruneRequest &request)
{
    m_previewing.cancel();
    m_work = ++m_started;
    m_previewing = m_session.inBackground<PrunePreview>(
        this,
        [request, now = m_session.clock().now()](Repository &repository, const CancelToken &) {
            return previewPrune(repository, request, now);
        },
        [this, number = m_work](const Result<PrunePreview> &preview) {
            if (number == m_work) // else the wishes have changed since
                show(preview);
        });
}

void PruneTableModel::show(const Result<PrunePreview> &preview)
{
    m_work = 0;
    m_problem = preview ? std::nullopt : std::optional<Error>(preview.error());
    beginResetModel();
    m_preview = preview ? *preview : PrunePreview();
    std::ranges::stable_partition(m_preview.items, [](const PruneItem &item) { return item.goes; });
    endResetModel();
    emit previewed();
}

void PruneTableModel::prune()
{
    m_work = ++m_started;
    m_session.inBackground<PruneReport>(
        this,
        [preview = m_preview](Repository &repository, const CancelToken &cancel) {
            return prunePackages(repository, preview, {}, cancel);
        },
        [this](const Result<PruneReport> &report) {
            m_work = 0;
            m_session.announceChange();
            if (report)
                emit pruned(*report);
            else
                emit failed(report.error());
        });
}

void PruneTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PruneTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.items.size());
}

int PruneTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PruneTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PruneItem &item = m_preview.items.at(index.row());
    if (role == CellToneRole && index.column() == Outcome)
        return static_cast<int>(item.goes ? CellTone::Caution : CellTone::Neutral);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Outcome:
        return item.goes ? Message(QT_TRANSLATE_NOOP("core", "deleted")).text()
                         : Message(QT_TRANSLATE_NOOP("core", "stays")).text();
    case Package:
        return item.package.descriptor.displayName();
    case Size:
        return QLocale().formattedDataSize(item.package.size);
    case Reason:
        return item.reason.text();
    default:
        return {};
    }
}

QVariant PruneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return Message(QT_TRANSLATE_NOOP("core", "Outcome")).text();
    case Package:
        return Message(QT_TRANSLATE_NOOP("core", "Package")).text();
    case Size:
        return Message(QT_TRANSLATE_NOOP("core", "Size")).text();
    case Reason:
        return Message(QT_TRANSLATE_NOOP("core", "Reason")).text();
    default:
        return {};
    }
}

} // namespace convoy
