// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/hosts/HostKeyImportModel.h"

#include "base/Fingerprint.h"
#include "wizard/CellTone.h"

#include <algorithm>

namespace convoy {

namespace {

/// What a person has to look at first.
int urgencyOf(const HostKeyMatch &match)
{
    switch (match.outcome) {
    case HostKeyOutcome::Pin:
        return 1;
    case HostKeyOutcome::Same:
        return 2;
    default:
        return 0;
    }
}

CellTone toneOf(HostKeyOutcome outcome)
{
    switch (outcome) {
    case HostKeyOutcome::Pin:
        return CellTone::Good;
    case HostKeyOutcome::Same:
        return CellTone::Neutral;
    case HostKeyOutcome::Ambiguous:
        return CellTone::Caution;
    default:
        return CellTone::Bad;
    }
}

QString shownHost(const HostKeyMatch &match)
{
    return match.address == match.host ? match.host : QStringLiteral("%1 (%2)").arg(match.host, match.address);
}

QString keyText(const QString &fingerprint, int role)
{
    const QString groups = fingerprint::grouped(fingerprint);
    if (role != Qt::ToolTipRole || fingerprint.isEmpty())
        return groups;
    return groups + QLatin1Char('\n') + fingerprint::words(fingerprint);
}

} // namespace

HostKeyImportModel::HostKeyImportModel(Session &session, const QString &path, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    look(path);
}

void HostKeyImportModel::look(const QString &path)
{
    m_isWorking = true;
    m_session.inBackground<HostKeyPreview>(
        this, [path](Repository &repository, const CancelToken &) { return previewHostKeys(repository, path); },
        [this](const Result<HostKeyPreview> &preview) { show(preview); });
}

void HostKeyImportModel::show(const Result<HostKeyPreview> &preview)
{
    m_isWorking = false;
    beginResetModel();
    if (preview) {
        m_preview = *preview;
        std::ranges::stable_sort(m_preview->comparison.hosts, {}, urgencyOf);
    } else {
        m_problem = preview.error();
    }
    endResetModel();
    emit looked();
}

void HostKeyImportModel::take(const QString &reason)
{
    if (m_isWorking || !m_preview)
        return;
    m_isWorking = true;
    m_session.inBackground<qsizetype>(
        this,
        [preview = *m_preview, reason](Repository &repository, const CancelToken &) {
            return importHostKeys(repository, preview, reason);
        },
        [this](const Result<qsizetype> &count) {
            m_isWorking = false;
            m_session.announceChange();
            if (count)
                emit taken(*count);
            else
                emit failed(count.error());
        });
}

void HostKeyImportModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HostKeyImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->comparison.hosts.size());
}

int HostKeyImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostKeyImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HostKeyMatch &match = m_preview->comparison.hosts.at(index.row());
    if (role == CellToneRole && index.column() == OutcomeColumn)
        return static_cast<int>(toneOf(match.outcome));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case HostColumn:
        return shownHost(match);
    case OutcomeColumn:
        return hostKeyOutcomeText(match).text();
    case ListedColumn:
        return keyText(match.listed, role);
    default:
        return match.pinned.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "none yet")).text()
                                      : keyText(match.pinned, role);
    }
}

QVariant HostKeyImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HostColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Host")).text();
    case OutcomeColumn:
        return Message(QT_TRANSLATE_NOOP("core", "What happens")).text();
    case ListedColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Key in the list")).text();
    case PinnedColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Trusted until now")).text();
    default:
        return {};
    }
}

} // namespace convoy
