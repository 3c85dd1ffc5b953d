// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/RunLogModel.h"

#include "wizard/console/HostTableModel.h"

#include <QLocale>
#include <QSaveFile>

namespace convoy {

namespace {

QString eventText(const Event &event)
{
    const QString text = event.error ? event.error->text() : event.message.text();
    return text.isEmpty() ? event.state : text;
}

} // namespace

RunLogModel::RunLogModel(Session &session, QString run, QString host, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_run(std::move(run))
    , m_host(std::move(host))
{
    connect(&session, &Session::changed, this, &RunLogModel::update);
    update();
}

void RunLogModel::update()
{
    RunStore::EventFilter filter;
    filter.afterId = m_events.isEmpty() ? 0 : m_events.constLast().id;
    filter.host = m_host;
    const auto events = m_session.repository().runs().events(m_run, filter);
    if (!events || events->isEmpty())
        return;
    const int first = static_cast<int>(m_events.size());
    beginInsertRows({}, first, first + static_cast<int>(events->size()) - 1);
    m_events += *events;
    endInsertRows();
}

void RunLogModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

int RunLogModel::failureRow(const QString &step) const
{
    int found = -1;
    for (int row = 0; row < m_events.size(); ++row) {
        const Event &event = m_events.at(row);
        if (event.error && (event.step == step || found < 0 || m_events.at(found).step != step))
            found = row;
    }
    return found;
}

QString RunLogModel::toText() const
{
    QString out;
    for (const Event &event : m_events) {
        out += QStringList{toTimestamp(event.at), event.host, event.step, eventText(event)}.join(QLatin1Char('\t'));
        out += QLatin1Char('\n');
    }
    return out;
}

Status RunLogModel::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = toText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error(QStringLiteral("log-unwritable"),
                         Message(QT_TRANSLATE_NOOP("core", "The log could not be saved to %1."), {path}),
                         ErrorKind::Request)
                       .because(Message::verbatim(file.errorString()))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Choose a folder that you may write to."))));
}

int RunLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int RunLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Event &event = m_events.at(index.row());
    switch (index.column()) {
    case Time:
        return QLocale().toString(event.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case HostColumn:
        return event.host.isEmpty() ? QString() : hostDisplayName(event.host);
    case Step: {
        const auto kind = stepKindFromWord(event.step);
        return kind ? stepTitle(*kind).text() : event.step;
    }
    case Text:
        return eventText(event);
    default:
        return {};
    }
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
