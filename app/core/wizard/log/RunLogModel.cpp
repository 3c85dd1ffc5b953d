// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/log/RunLogModel.h"

#include "operations/log/LogReader.h"
#include "operations/log/LogText.h"
#include "wizard/console/HostTableModel.h"

#include <utility>

namespace convoy {

namespace {

/// More than a line of a table can show; painting takes time for each character.
constexpr qsizetype MostOfCell = 500;
constexpr qsizetype MostOfToolTip = 2000;

QString beginning(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most) + QChar(0x2026);
}

} // namespace

RunLogModel::RunLogModel(Session &session, QString run, QString host, QObject *parent)
    : QAbstractTableModel(parent)
    , m_whole{.run = std::move(run), .host = std::move(host)}
    , m_query(m_whole)
{
    auto log = RunLog::open(session.url(), session.operatorName());
    if (!log) {
        m_problem = std::move(log).error();
        return;
    }
    m_log = std::move(*log);
    m_pages = std::make_unique<LogPages>(*m_log);
    m_scan = new LogScan(session, *m_log, this);
    connect(m_scan, &LogScan::found, this, &RunLogModel::add);
    connect(m_scan, &LogScan::finished, this, [this] {
        if (std::exchange(m_problem, std::nullopt))
            emit recovered();
        emit completed();
    });
    connect(m_scan, &LogScan::failed, this, [this](const Error &error) {
        m_problem = error;
        emit failed(error);
    });
    connect(&session, &Session::changed, this, &RunLogModel::update);
    setQuery(m_whole);
}

void RunLogModel::setQuery(const LogQuery &query)
{
    m_query = query;
    if (!m_scan)
        return;
    m_scan->stop();
    beginResetModel();
    m_pages->begin(m_query.run);
    endResetModel();
    m_scan->start(m_query);
}

void RunLogModel::update()
{
    if (m_scan)
        m_scan->update();
}

void RunLogModel::add(const QList<qint64> &lines)
{
    const int first = m_pages->count();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_pages->append(lines);
    endInsertRows();
}

void RunLogModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

qint64 RunLogModel::failureLine(const QString &step) const
{
    return m_log ? m_log->failure(m_query, step).value_or(0) : 0;
}

QString RunLogModel::textOf(int row) const
{
    return row >= 0 && row < rowCount() ? logText(m_pages->event(row)) : QString();
}

QString RunLogModel::toText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row)
        text += savedLine(m_pages->event(row)) + QLatin1Char('\n');
    return text;
}

int RunLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pages ? 0 : m_pages->count();
}

int RunLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunLogModel::shown(const Event &event, int column) const
{
    switch (column) {
    case Time:
        return logTime(event.at);
    case HostColumn:
        return event.host.isEmpty() ? QString() : hostDisplayName(event.host);
    case Step:
        return logStep(event.step);
    case Text:
        return logText(event);
    default:
        return {};
    }
}

QVariant RunLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Event &event = m_pages->event(index.row());
    return beginning(shown(event, index.column()), role == Qt::DisplayRole ? MostOfCell : MostOfToolTip);
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return Message(QT_TRANSLATE_NOOP("core", "Time")).text();
    case HostColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Host")).text();
    case Step:
        return Message(QT_TRANSLATE_NOOP("core", "Step")).text();
    case Text:
        return Message(QT_TRANSLATE_NOOP("core", "Message")).text();
    default:
        return {};
    }
}

} // namespace convoy
