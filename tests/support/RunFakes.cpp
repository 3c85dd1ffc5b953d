// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunFakes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <thread>

namespace convoy {

QDateTime FakeClock::now() const
{
    const std::lock_guard guard(m_mutex);
    return m_now;
}

void FakeClock::advance(std::chrono::seconds time)
{
    const std::lock_guard guard(m_mutex);
    m_now = m_now.addSecs(time.count());
}

Status MemoryJournal::keep(const Event &event)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_failFrom > 0 && ++m_rows >= m_failFrom) {
            return failure(Error(QStringLiteral("journal-unwritable"),
                                 Message::verbatim(QStringLiteral("The disk of the journal is full."))));
        }
        m_events += event;
        m_events.last().id = m_events.size();
    }
    if (m_listener)
        m_listener(event);
    return {};
}

Status MemoryJournal::append(const Event &event)
{
    return keep(event);
}

Status MemoryJournal::endHost(const Event &event, const HostOutcome &outcome)
{
    if (Status kept = keep(event); !kept)
        return kept;
    const std::lock_guard guard(m_mutex);
    m_outcomes.insert(outcome.host, outcome);
    return {};
}

void MemoryJournal::output(const Event &event)
{
    {
        const std::lock_guard guard(m_mutex);
        m_events += event;
    }
    if (m_listener)
        m_listener(event);
}

void MemoryJournal::failFrom(int number)
{
    const std::lock_guard guard(m_mutex);
    m_failFrom = number;
}

QList<Event> MemoryJournal::events() const
{
    const std::lock_guard guard(m_mutex);
    return m_events;
}

QMap<QString, HostOutcome> MemoryJournal::outcomes() const
{
    const std::lock_guard guard(m_mutex);
    return m_outcomes;
}

QStringList MemoryJournal::stepsWith(EventKind kind, const QString &host) const
{
    QStringList steps;
    for (const Event &event : events()) {
        if (event.host == host && event.kind == kind)
            steps += event.step;
    }
    return steps;
}

QStringList MemoryJournal::stepsOf(const QString &host) const
{
    return stepsWith(EventKind::StepEnded, host);
}

QStringList MemoryJournal::begunSteps(const QString &host) const
{
    return stepsWith(EventKind::StepStarted, host);
}

QString MemoryJournal::everything() const
{
    QString text;
    for (const Event &event : events()) {
        text += QString::fromUtf8(QJsonDocument(event.toJson()).toJson());
        if (event.error)
            text += QString::fromUtf8(QJsonDocument(event.error->toStoredJson()).toJson());
    }
    for (const HostOutcome &outcome : outcomes())
        text += outcome.text() + outcome.detail + outcome.remedy.text() + QLatin1Char('\n');
    return text;
}

Status FakeHostLocks::acquire(const QString &host, const HostLockOwner &owner)
{
    const std::lock_guard guard(m_mutex);
    if (int &left = m_refusals[host]; left > 0) {
        --left;
        return failure(
            Error(QStringLiteral("host-locked"), Message::verbatim(QStringLiteral("Run 7 of ada holds it."))));
    }
    m_owners.insert(host, owner.run);
    return {};
}

void FakeHostLocks::beat(const QString &) {}

void FakeHostLocks::release(const QString &host, const QString &run)
{
    const std::lock_guard guard(m_mutex);
    if (m_owners.value(host) == run)
        m_owners.remove(host);
}

void FakeHostLocks::hold(const QString &host, int attempts)
{
    const std::lock_guard guard(m_mutex);
    m_refusals.insert(host, attempts);
}

QStringList FakeHostLocks::held() const
{
    const std::lock_guard guard(m_mutex);
    return m_owners.keys();
}

Status MemoryApplications::check(const QList<ApplicationChange> &)
{
    const std::scoped_lock lock(m_mutex);
    return m_refusal ? Status(failure(*m_refusal)) : Status();
}

Result<QList<AppliedApplication>> MemoryApplications::apply(const ApplicationRecord &record)
{
    const std::scoped_lock lock(m_mutex);
    QList<AppliedApplication> applied;
    for (const ApplicationChange &change : record.changes) {
        const QString key = change.typed.host + QLatin1Char('/') + change.typed.name;
        const std::optional<ApplicationObject> before =
            m_objects.contains(key) ? std::optional(m_objects.value(key)) : change.before;
        const ApplicationObject after = change.applied(before, change.replaced);
        m_objects.insert(key, after);
        m_replaced += {record.run, change.typed.host, key, before};
        applied += {after.name, applicationDifferences(before.value_or(ApplicationObject()), after)};
    }
    return applied;
}

Result<QList<AppliedApplication>> MemoryApplications::revert(const QString &run, const QString &host)
{
    const std::scoped_lock lock(m_mutex);
    QList<AppliedApplication> reverted;
    for (const Replaced &one : std::as_const(m_replaced)) {
        if (one.run != run || one.host != host)
            continue;
        const ApplicationObject now = m_objects.take(one.key);
        if (one.before)
            m_objects.insert(one.key, *one.before);
        reverted += {now.name, applicationDifferences(now, one.before.value_or(ApplicationObject()))};
    }
    return reverted;
}

void MemoryApplications::refuse(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    m_refusal = error;
}

std::optional<ApplicationObject> MemoryApplications::find(const QString &host, const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_objects.constFind(host + QLatin1Char('/') + name);
    return found == m_objects.cend() ? std::nullopt : std::optional(*found);
}

Status MemoryDeployments::record(const DeploymentRecord &record)
{
    const std::lock_guard guard(m_mutex);
    if (m_refusal)
        return failure(*m_refusal);
    m_records.insert(record.host, record);
    return {};
}

void MemoryDeployments::refuse(const Error &error)
{
    const std::lock_guard guard(m_mutex);
    m_refusal = error;
}

QMap<QString, DeploymentRecord> MemoryDeployments::records() const
{
    const std::lock_guard guard(m_mutex);
    return m_records;
}

FakePayload::FakePayload(const QMap<QString, QByteArray> &files)
    : m_tar(m_folder.filePath(QStringLiteral("payload.tar")))
{
    const QDir tree(m_folder.filePath(QStringLiteral("tree")));
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = tree.filePath(it.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("the payload could not be written");
        if (it.key().endsWith(QLatin1String(".sh")))
            file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    }
    QProcess::execute(QStringLiteral("tar"),
                      {QStringLiteral("-cf"), m_tar, QStringLiteral("-C"), tree.path(), QStringLiteral(".")});
}

FakePayload::FakePayload(const QByteArray &tar)
    : m_tar(m_folder.filePath(QStringLiteral("payload.tar")))
{
    QFile file(m_tar);
    if (!file.open(QIODevice::WriteOnly) || file.write(tar) != tar.size())
        qFatal("the payload could not be written");
}

Result<PayloadProvider::Staged> FakePayload::staged(const CancelToken &)
{
    if (m_refusal)
        return failure(*m_refusal);
    return Staged{.tarPath = m_tar, .bytes = QFileInfo(m_tar).size()};
}

namespace {

class FaultyConnection : public Connection
{
public:
    FaultyConnection(std::unique_ptr<Connection> real, QString host, FaultyConnectionFactory::Fault fault,
                     std::optional<Error> refusal, std::shared_ptr<FaultyConnectionFactory::Counters> counters)
        : m_real(std::move(real))
        , m_host(std::move(host))
        , m_fault(std::move(fault))
        , m_refusal(std::move(refusal))
        , m_counters(std::move(counters))
    {
    }

    Status open(const CancelToken &cancel) override
    {
        ++m_counters->openings;
        if (m_counters->isCut)
            return failure(Error(QStringLiteral("host-unreachable"), Message::verbatim(QStringLiteral("cut"))));
        if (m_refusal)
            return failure(*m_refusal);
        return m_real->open(cancel);
    }
    void close() override { m_real->close(); }
    void abort() override { m_real->abort(); }
    [[nodiscard]] HostKey hostKey() const override { return m_real->hostKey(); }
    Result<CommandResult> run(const Command &command, const RunOptions &options, const CancelToken &cancel) override
    {
        ++m_counters->commands;
        if (m_fault) {
            if (auto answer = m_fault(m_host, command.raw()))
                return *std::move(answer);
        }
        return untilCut(command, options, cancel);
    }

private:
    Result<CommandResult> untilCut(const Command &command, const RunOptions &options, const CancelToken &cancel)
    {
        const auto lost = [] {
            return failure(Error(QStringLiteral("connection-lost"), Message::verbatim(QStringLiteral("cut"))));
        };
        if (m_counters->isCut)
            return lost();
        const CancelToken both;
        const std::jthread watcher([&](const std::stop_token &token) {
            while (!token.stop_requested() && !cancel.isCancelled() && !m_counters->isCut)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (!token.stop_requested())
                both.cancel();
        });
        auto result = m_real->run(command, options, both);
        if (!result && m_counters->isCut)
            return lost();
        return result;
    }

    std::unique_ptr<Connection> m_real;
    QString m_host;
    FaultyConnectionFactory::Fault m_fault;
    std::optional<Error> m_refusal;
    std::shared_ptr<FaultyConnectionFactory::Counters> m_counters;
};

} // namespace

std::unique_ptr<Connection> FaultyConnectionFactory::create(const Host &host, const Credentials &credentials) const
{
    const auto refusal = m_refusals.constFind(host.name);
    return std::make_unique<FaultyConnection>(m_system.create(host, credentials), host.name, m_fault,
                                              refusal == m_refusals.cend() ? std::nullopt : std::optional(*refusal),
                                              m_counters);
}

void FaultyConnectionFactory::cutAll()
{
    m_counters->isCut = true;
}

void FaultyConnectionFactory::mend()
{
    m_counters->isCut = false;
}

int FaultyConnectionFactory::commandCount() const
{
    return m_counters->commands;
}

int FaultyConnectionFactory::openings() const
{
    return m_counters->openings;
}

} // namespace convoy
