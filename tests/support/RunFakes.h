// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "hosts/ConnectionFactory.h"
#include "run/Journal.h"
#include "run/RunPorts.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace convoy {

/// A clock that stands still until it is told to go on. Any thread.
class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    void advance(std::chrono::seconds time);

private:
    mutable std::mutex m_mutex;
    QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC);
};

/// A journal in memory. From row `number` on (counted from 1) it can refuse to write.
class MemoryJournal : public Journal
{
public:
    [[nodiscard]] Status append(const Event &event) override;
    [[nodiscard]] Status endHost(const Event &event, const HostOutcome &outcome) override;
    void output(const Event &event) override;

    void failFrom(int number);
    /// Called with each event, in the thread that wrote it.
    void onEvent(std::function<void(const Event &)> listener) { m_listener = std::move(listener); }
    [[nodiscard]] QList<Event> events() const;
    [[nodiscard]] QMap<QString, HostOutcome> outcomes() const;
    [[nodiscard]] QStringList stepsOf(const QString &host) const; ///< ids of steps that ended
    [[nodiscard]] QStringList begunSteps(const QString &host) const;
    [[nodiscard]] QString everything() const;                     ///< all that was written, as text

private:
    [[nodiscard]] Status keep(const Event &event);
    [[nodiscard]] QStringList stepsWith(EventKind kind, const QString &host) const;

    mutable std::mutex m_mutex;
    QList<Event> m_events;
    QMap<QString, HostOutcome> m_outcomes;
    std::function<void(const Event &)> m_listener;
    int m_failFrom = 0;
    int m_rows = 0;
};

/// Locks in memory; a host can be held by somebody else.
class FakeHostLocks : public HostLocks
{
public:
    [[nodiscard]] Status acquire(const QString &host, const HostLockOwner &owner) override;
    void beat(const QString &run) override;
    void release(const QString &host, const QString &run) override;

    /// The next `attempts` attempts find it held.
    void hold(const QString &host, int attempts);
    [[nodiscard]] QStringList held() const;

private:
    mutable std::mutex m_mutex;
    QMap<QString, QString> m_owners;
    QMap<QString, int> m_refusals;
};

class MemoryDeployments : public DeploymentRecorder
{
public:
    [[nodiscard]] Status record(const DeploymentRecord &record) override;
    void refuse(const Error &error);
    [[nodiscard]] QMap<QString, DeploymentRecord> records() const; ///< by host

private:
    mutable std::mutex m_mutex;
    QMap<QString, DeploymentRecord> m_records;
    std::optional<Error> m_refusal;
};

/// Application objects in memory, by host and name.
class MemoryApplications : public ApplicationRecorder
{
public:
    [[nodiscard]] Status check(const QList<ApplicationChange> &changes) override;
    [[nodiscard]] Result<QList<AppliedApplication>> apply(const ApplicationRecord &record) override;
    [[nodiscard]] Result<QList<AppliedApplication>> revert(const QString &run, const QString &host) override;
    void refuse(const Error &error); ///< check() from now on
    [[nodiscard]] std::optional<ApplicationObject> find(const QString &host, const QString &name) const;

private:
    mutable std::mutex m_mutex;
    struct Replaced
    {
        QString run;
        QString host;
        QString key;
        std::optional<ApplicationObject> before;
    };
    QMap<QString, ApplicationObject> m_objects;
    QList<Replaced> m_replaced;
    std::optional<Error> m_refusal;
};

/// A payload made of these files; *.sh are executable.
class FakePayload : public PayloadProvider
{
public:
    explicit FakePayload(const QMap<QString, QByteArray> &files);
    explicit FakePayload(const QByteArray &tar); ///< as it is
    [[nodiscard]] Result<Staged> staged(const CancelToken &cancel) override;
    void refuse(const Error &error) { m_refusal = error; }

private:
    QTemporaryDir m_folder;
    QString m_tar;
    std::optional<Error> m_refusal;
};

/// Real connections, into which failures are put: a command that matches fails, is answered, or is watched.
class FaultyConnectionFactory : public ConnectionFactory
{
public:
    using Fault = std::function<std::optional<Result<CommandResult>>(const QString &host, const QString &raw)>;
    void setFault(Fault fault) { m_fault = std::move(fault); }
    void setLimits(const SshLimits &limits) { m_system = SystemConnectionFactory({}, limits); }
    void refuseOpening(const QString &host, const Error &error) { m_refusals.insert(host, error); }
    [[nodiscard]] std::unique_ptr<Connection> create(const Host &host, const Credentials &credentials) const override;
    /// Cuts every line: what runs is connection-lost, and no new one can be opened until mend(). Any thread.
    void cutAll();
    void mend();
    [[nodiscard]] int commandCount() const;
    [[nodiscard]] int openings() const;

    struct Counters
    {
        std::atomic_int commands = 0;
        std::atomic_int openings = 0;
        std::atomic_bool isCut = false;
    };

private:
    SystemConnectionFactory m_system;
    Fault m_fault;
    QMap<QString, Error> m_refusals;
    std::shared_ptr<Counters> m_counters = std::make_shared<Counters>();
};

} // namespace convoy
