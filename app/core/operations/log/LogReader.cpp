// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/log/LogReader.h"

#include "base/Clock.h"
#include "operations/log/LogText.h"

#include <QSaveFile>
#include <QStringList>

#include <utility>

namespace convoy {

namespace {

constexpr int StretchLines = 4096;
constexpr qsizetype PageLines = 256;

Error unwritable(const QString &path, const QString &why)
{
    return Error(QStringLiteral("log-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The log could not be saved to %1."), {path}), ErrorKind::Request)
        .because(Message::verbatim(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose a folder that you may write to.")));
}

Error cancelledError()
{
    return Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "Saving the log was stopped.")),
                 ErrorKind::Stopped);
}

} // namespace

LogReader::LogReader(RunLog &log, LogQuery query, LogTest test)
    : m_log(log)
    , m_query(std::move(query))
    , m_test(std::move(test))
{
}

Result<LogStretch> LogReader::nextStretch()
{
    return m_test.isEmpty() ? m_log.lines(m_query, m_last, StretchLines)
                            : m_log.search(m_query, m_last, StretchLines, m_test);
}

Result<QList<Event>> LogReader::next()
{
    while (m_found.isEmpty() && !m_isEnd) {
        Result<LogStretch> stretch = nextStretch();
        if (!stretch)
            return failure(std::move(stretch).error());
        m_found = std::move(stretch->lines);
        m_last = stretch->last;
        m_isEnd = stretch->isEnd;
    }
    const QList<qint64> page = m_found.first(qMin(PageLines, m_found.size()));
    m_found.remove(0, page.size());
    return m_log.read(m_query.run, page);
}

QString savedLine(const Event &event)
{
    return QStringList{toTimestamp(event.at), event.host, event.step, logText(event)}.join(QLatin1Char('\t'));
}

Result<qint64> saveLog(RunLog &log, const LogQuery &query, const QString &path, const CancelToken &cancel)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(unwritable(path, file.errorString()));
    LogReader reader(log, query);
    for (qint64 written = 0;;) {
        const Result<QList<Event>> page = reader.next();
        if (!page)
            return failure(page.error());
        if (cancel.isCancelled())
            return failure(cancelledError());
        QByteArray bytes;
        for (const Event &event : *page)
            bytes += savedLine(event).toUtf8() + '\n';
        const bool isStored = file.write(bytes) == bytes.size() && (!page->isEmpty() || file.commit());
        if (!isStored)
            return failure(unwritable(path, file.errorString()));
        if (page->isEmpty())
            return written;
        written += page->size();
    }
}

} // namespace convoy
