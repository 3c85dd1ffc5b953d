// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/ResumeModel.h"

namespace convoy {

ResumeModel::ResumeModel(Session &session, QString runId, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_runId(std::move(runId))
{
    look();
}

void ResumeModel::look()
{
    auto work = [id = m_runId](Repository &repository, const CancelToken &) { return prepareResume(repository, id); };
    m_session.inBackground<Resumption>(this, work, [this](Result<Resumption> found) {
        if (found)
            m_resumption = std::move(*found);
        else
            m_problem = found.error();
        m_phase = found ? Phase::Ready : Phase::Refused;
        emit changed();
    });
}

QList<SilentKey> ResumeModel::secrets() const
{
    return m_resumption ? m_resumption->plan.secrets : QList<SilentKey>();
}

bool ResumeModel::isInPackage(const SilentKey &key) const
{
    return m_resumption && m_resumption->silentIni.value(key.first, key.second).has_value();
}

QList<SilentKey> ResumeModel::missingSecrets() const
{
    QList<SilentKey> missing;
    for (const SilentKey &key : secrets()) {
        if (!m_secrets.contains(key) && !isInPackage(key))
            missing += key;
    }
    return missing;
}

void ResumeModel::giveSecret(const SilentKey &key, const Secret &value)
{
    if (value.isEmpty())
        m_secrets.remove(key);
    else
        m_secrets.insert(key, value);
    emit changed();
}

void ResumeModel::givePassword(const Secret &password)
{
    Credentials credentials = m_session.credentials().value(QString());
    credentials.password = password;
    m_session.setCredentials(QString(), credentials);
}

void ResumeModel::start()
{
    if (!canStart())
        return;
    m_phase = Phase::Starting;
    m_problem.reset();
    RunSecrets secrets;
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        secrets.silent.insert(it.key(), it.value().reveal());
    secrets.credentials = m_session.credentials();
    auto work = [id = m_runId, secrets, who = m_session.operatorName()](Repository &repository,
                                                                        const CancelToken &) -> Result<bool> {
        const Status resumed = resumeRun(repository, id, secrets, who);
        return resumed ? Result<bool>(true) : failure(resumed.error());
    };
    m_session.inBackground<bool>(this, work, [this](const Result<bool> &result) {
        m_phase = result ? Phase::Started : Phase::Ready;
        if (!result)
            m_problem = result.error();
        emit changed();
        if (result)
            emit started(m_runId);
    });
    emit changed();
}

} // namespace convoy
