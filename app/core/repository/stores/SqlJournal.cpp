// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stores/SqlJournal.h"

#include "repository/RepositoryFiles.h"
#include "repository/RepositoryLog.h"
#include "repository/sqlite/Transaction.h"

#include <chrono>
#include <utility>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds OutputDelay{100};
constexpr std::size_t EnoughRows = 512;     ///< written at once without waiting for more
constexpr std::size_t MostWaitingRows = 8192;
/// A writer of another process may be in a long transaction; a run must not end for that.
constexpr std::chrono::seconds WritePatience{30};

} // namespace

SqlJournal::SqlJournal(QString repositoryPath, const QString &runId)
    : m_path(std::move(repositoryPath))
    , m_run(RunRows::idOf(runId))
    , m_runText(runId)
    , m_thread([this] { work(); })
{
}

SqlJournal::~SqlJournal()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_arrived.notify_all();
    m_thread.join();
}

Status SqlJournal::append(const Event &event)
{
    return appendAndWait({event, std::nullopt, nullptr});
}

Status SqlJournal::endHost(const Event &event, const HostOutcome &outcome)
{
    return appendAndWait({event, outcome, nullptr});
}

Status SqlJournal::appendAndWait(Entry entry)
{
    std::promise<Status> stored;
    std::future<Status> answer = stored.get_future();
    entry.waiting = &stored;
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(entry));
        ++m_waiting;
    }
    m_arrived.notify_all();
    return answer.get();
}

void SqlJournal::output(const Event &event)
{
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [this] { return m_queue.size() < MostWaitingRows; });
        m_queue.push_back({event, std::nullopt, nullptr});
    }
    m_arrived.notify_all();
}

SqlJournal::Entries SqlJournal::next()
{
    std::unique_lock lock(m_mutex);
    const auto isUrgent = [this] { return m_waiting > 0 || m_isEnding || m_queue.size() >= EnoughRows; };
    m_arrived.wait(lock, [&] { return isUrgent() || !m_queue.empty(); });
    m_arrived.wait_for(lock, OutputDelay, isUrgent);
    m_waiting = 0;
    Entries entries = std::exchange(m_queue, {});
    lock.unlock();
    m_taken.notify_all();
    return entries;
}

void SqlJournal::work()
{
    for (;;) {
        Entries entries = next();
        if (entries.empty())
            break;
        Status stored = m_problem ? failure(*m_problem) : connect();
        if (stored)
            stored = store(entries);
        if (!stored)
            m_problem = stored.error();
        answer(entries, stored);
    }
    m_rows.reset();
    m_database.reset(); // a connection ends in the thread that made it
}

Status SqlJournal::connect()
{
    if (m_rows)
        return {};
    if (!m_database) {
        auto opened = RepositoryFiles::openMain(m_path, WritePatience);
        if (!opened)
            return failure(std::move(opened).error());
        m_database = std::move(*opened);
    }
    JournalRows rows(*m_database, m_run);
    Status loaded = rows.load();
    if (loaded)
        m_rows.emplace(rows);
    return loaded;
}

Status SqlJournal::store(const Entries &entries)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const Entry &entry : entries) {
        if (Status written = m_rows->write(entry.event, entry.outcome); !written)
            return written;
    }
    return transaction->commit();
}

void SqlJournal::answer(Entries &entries, const Status &stored)
{
    if (!stored) {
        repositoryLog.error("journal-not-written", {{"run", m_runText},
                                                    {"rows", QString::number(entries.size())},
                                                    {"code", stored.error().code},
                                                    {"detail", stored.error().detail}});
    }
    for (Entry &entry : entries) {
        if (entry.waiting)
            entry.waiting->set_value(stored);
    }
}

std::unique_ptr<Journal> makeSqlJournal(const QString &repositoryPath, const QString &runId)
{
    return std::make_unique<SqlJournal>(repositoryPath, runId);
}

} // namespace convoy
