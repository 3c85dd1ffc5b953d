// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/HostSurvey.h"

#include "facts/FactCollector.h"
#include "facts/merge/FactMerge.h"
#include "operations/OperationsLog.h"

#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace convoy {

namespace {

bool isFresh(const HostCheck &check, const SurveyRequest &request, const QDateTime &now)
{
    if (request.storedOnly)
        return true;
    if (check.problem || check.facts.isEmpty() || request.maxAge.count() == 0)
        return false;
    return check.at.isValid() && check.at.msecsTo(now) < std::chrono::milliseconds(request.maxAge).count();
}

/// What a host says now; facts of before stay beside a problem, with their own times.
HostCheck ask(const Host &host, HostCheck before, const SurveyRequest &request, const ConnectionFactory &connections,
              const Clock &clock, const CancelToken &cancel)
{
    const auto failed = [&](const Error &error) {
        operationsLog.info("host not asked", {{"host", host.name}, {"code", error.code}});
        return HostCheck{std::move(before.facts), clock.now(), error};
    };
    try {
        const Credentials credentials = request.credentials.value(host.name, request.credentials.value(QString()));
        const auto connection = connections.create(host, credentials);
        if (const Status opened = connection->open(cancel); !opened)
            return failed(opened.error());
        Result<FactSet> facts = FactCollector().collect(*connection, clock, cancel);
        connection->close();
        if (!facts)
            return failed(facts.error());
        return {std::move(*facts), clock.now(), std::nullopt};
    } catch (const std::exception &exception) {
        return failed(Error(QStringLiteral("host-check-failed"),
                            Message(QT_TRANSLATE_NOOP("core", "The host %1 could not be asked."), {host.name}))
                          .with(QString::fromUtf8(exception.what())));
    }
}

/// Answers on their way from the workers to the calling thread.
class AnswerQueue
{
public:
    void add(const QString &host, HostCheck check)
    {
        const std::lock_guard guard(m_mutex);
        m_answers.emplace_back(host, std::move(check));
        m_condition.notify_one();
    }
    std::pair<QString, HostCheck> take()
    {
        std::unique_lock lock(m_mutex);
        m_condition.wait(lock, [this] { return !m_answers.empty(); });
        auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        return answer;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    std::deque<std::pair<QString, HostCheck>> m_answers;
};

QJsonObject osJson(const OsIdentity &os)
{
    return {{QStringLiteral("family"), os.family},
            {QStringLiteral("id"), os.id},
            {QStringLiteral("name"), os.name},
            {QStringLiteral("version"), os.version.text()},
            {QStringLiteral("prettyName"), os.prettyName},
            {QStringLiteral("architecture"), os.architecture},
            {QStringLiteral("bits"), os.bits}};
}

} // namespace

QMap<QString, HostCheck> surveyHosts(const SurveyRequest &request, const QMap<QString, HostCheck> &known,
                                     const ConnectionFactory &connections, const Clock &clock,
                                     const std::function<void(const QString &, const HostCheck &)> &onChecked,
                                     const CancelToken &cancel)
{
    QMap<QString, HostCheck> checks;
    QList<Host> open;
    for (const Host &host : request.hosts) {
        const HostCheck check = known.value(host.name);
        if (isFresh(check, request, clock.now()))
            checks.insert(host.name, check);
        else
            open.append(host);
    }
    AnswerQueue answers;
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < open.size(); i = next++) {
            const Host &host = open.at(i);
            answers.add(host.name, ask(host, known.value(host.name), request, connections, clock, cancel));
        }
    };
    std::vector<std::jthread> workers;
    const qsizetype workerCount = std::min<qsizetype>(open.size(), std::max(1, request.parallel));
    workers.reserve(static_cast<std::size_t>(workerCount));
    for (qsizetype i = 0; i < workerCount; ++i)
        workers.emplace_back(work);
    for (qsizetype i = 0; i < open.size(); ++i) {
        auto [host, check] = answers.take();
        if (onChecked)
            onChecked(host, check);
        overlayStated(check.facts, known.value(host).facts);
        checks.insert(host, check);
    }
    return checks;
}

Result<QMap<QString, HostCheck>> surveyAndStore(
    HostStore &store, const SurveyRequest &request, const ConnectionFactory &connections, const Clock &clock,
    const std::function<void(const QString &, const HostCheck &)> &onChecked, const CancelToken &cancel)
{
    const Result<QMap<QString, HostCheck>> known = store.lastChecks();
    if (!known)
        return failure(known.error());
    Status saved;
    const auto checks = surveyHosts(
        request, *known, connections, clock,
        [&](const QString &host, const HostCheck &check) {
            if (const Status stored = store.saveCheck(host, check); !stored && saved)
                saved = stored;
            if (onChecked)
                onChecked(host, check);
        },
        cancel);
    if (!saved)
        return failure(saved.error());
    return checks;
}

QJsonObject hostCheckJson(const QString &name, const HostCheck &check)
{
    const QJsonValue problem = check.problem ? QJsonValue(check.problem->toContractJson()) : QJsonValue();
    return {{QStringLiteral("name"), name},
            {QStringLiteral("reachable"), check.at.isValid() && !check.problem},
            {QStringLiteral("os"), osJson(check.facts.osIdentity())},
            {QStringLiteral("facts"), check.facts.toJson()},
            {QStringLiteral("at"), toTimestamp(check.at)},
            {QStringLiteral("problem"), problem}};
}

} // namespace convoy
