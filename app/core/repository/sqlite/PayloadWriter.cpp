// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/PayloadWriter.h"

#include "repository/sqlite/PayloadFile.h"
#include "repository/sqlite/Transaction.h"

#include <chrono>
#include <utility>

namespace convoy {

namespace {
/// What a disk or a stick takes for a burst; a slower medium is not waited for.
constexpr std::chrono::milliseconds NextIsNear{20};
} // namespace

PayloadWriter::PayloadWriter(SqliteDatabase::Options file, qint64 payload)
    : m_file(std::move(file))
    , m_payload(payload)
    , m_thread([this] { work(); })
{
}

PayloadWriter::~PayloadWriter()
{
    end();
}

Result<QList<QByteArray>> PayloadWriter::write(QList<QByteArray> chunks)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_burst || m_problem; });
    if (m_problem)
        return failure(*m_problem);
    m_burst = std::move(chunks);
    m_changed.notify_all();
    return std::exchange(m_written, {});
}

Status PayloadWriter::finish()
{
    end();
    return m_problem ? failure(*m_problem) : Status();
}

void PayloadWriter::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void PayloadWriter::work()
{
    // A connection belongs to the thread that opened it.
    const auto database = SqliteDatabase::open(m_file);
    std::unique_lock lock(m_mutex);
    if (!database)
        m_problem = database.error();
    qint64 place = 0;
    while (!m_problem) {
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_burst || m_isEnding; });
        if (!m_burst)
            return;
        lock.unlock();
        const Status written = writeWaiting(**database, place);
        lock.lock();
        if (!written)
            m_problem = written.error();
    }
    m_changed.notify_all();
}

/// One transaction for all that comes while it is short: each commit waits for the disk several times. Never while the
/// medium is waited for, because nobody else can read the file meanwhile.
Status PayloadWriter::writeWaiting(SqliteDatabase &database, qint64 &place)
{
    constexpr auto Longest = std::chrono::milliseconds(500);
    const auto begin = std::chrono::steady_clock::now();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    bool goesOn = true;
    while (goesOn) {
        if (Status written = PayloadFile(database).put(m_payload, place, *m_burst); !written)
            return written;
        std::unique_lock lock(m_mutex);
        place += m_burst->size();
        m_written += *std::exchange(m_burst, std::nullopt);
        m_changed.notify_all();
        if (std::chrono::steady_clock::now() - begin < Longest)
            m_changed.wait_for(lock, NextIsNear, [this] { return m_burst || m_isEnding; });
        goesOn = m_burst && std::chrono::steady_clock::now() - begin < Longest;
    }
    return transaction->commit();
}

} // namespace convoy
