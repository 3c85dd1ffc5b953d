// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/log/LogSaver.h"

#include "operations/log/LogReader.h"

namespace convoy {

LogSaver::LogSaver(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

LogSaver::~LogSaver()
{
    m_cancel.cancel();
}

void LogSaver::save(const LogQuery &query, const QString &path)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    auto work = [query, path, who = m_session.operatorName()](const Repository &repository,
                                                              const CancelToken &cancel) -> Result<qint64> {
        const auto log = RunLog::open(repository.url(), who);
        if (!log)
            return failure(log.error());
        return saveLog(**log, query, path, cancel);
    };
    m_cancel = m_session.inBackground<qint64>(this, work, [this, path](const Result<qint64> &result) {
        m_isBusy = false;
        if (result)
            emit saved(path);
        else
            emit failed(result.error());
    });
}

} // namespace convoy
