// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/RunSteering.h"

namespace convoy {

RunSteering::RunSteering(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void RunSteering::ask(const QString &runId, RunRequest request)
{
    m_problem.reset();
    m_asked.insert(runId, request);
    if (!m_writing.contains(runId))
        write(runId, request);
    emit changed();
}

void RunSteering::write(const QString &runId, RunRequest request)
{
    m_writing.insert(runId);
    auto work = [runId, request, who = m_session.operatorName()](Repository &repository,
                                                                 const CancelToken &) -> Result<bool> {
        const Status asked = repository.runs().request(runId, request, who);
        return asked ? Result<bool>(true) : failure(asked.error());
    };
    m_session.inBackground<bool>(
        this, work, [this, runId, request](const Result<bool> &result) { written(runId, request, result); });
}

void RunSteering::written(const QString &runId, RunRequest request, const Result<bool> &result)
{
    m_writing.remove(runId);
    if (!result)
        m_problem = result.error();
    if (const RunRequest wanted = asked(runId); wanted != request)
        write(runId, wanted);
    else if (!result)
        m_asked.remove(runId);
    emit changed();
}

void RunSteering::settle(const StoredRun &run)
{
    if (!m_writing.contains(run.id) && (run.request == asked(run.id) || isFinal(run.state)))
        m_asked.remove(run.id);
}

void RunSteering::close(const QString &runId)
{
    m_problem.reset();
    auto work = [runId, who = m_session.operatorName()](Repository &repository, const CancelToken &) -> Result<bool> {
        const Status closed = repository.runs().close(runId, who);
        return closed ? Result<bool>(true) : failure(closed.error());
    };
    m_session.inBackground<bool>(this, work, [this](const Result<bool> &result) {
        if (!result)
            m_problem = result.error();
        emit changed();
    });
}

void RunSteering::askHost(const QString &runId, HostRequest request)
{
    m_problem.reset();
    request.operatorName = m_session.operatorName();
    auto work = [runId, request](Repository &repository, const CancelToken &) -> Result<bool> {
        const Status asked = repository.runs().requestHost(runId, request);
        return asked ? Result<bool>(true) : failure(asked.error());
    };
    m_session.inBackground<bool>(this, work, [this](const Result<bool> &result) {
        if (!result)
            m_problem = result.error();
        emit changed();
    });
}

} // namespace convoy
