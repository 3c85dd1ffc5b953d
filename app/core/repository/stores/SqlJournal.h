// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/stores/rows/JournalRows.h"
#include "run/Journal.h"

#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace convoy {

/// The journal of one run, with a writer thread and a connection of its own. What many threads append while a
/// transaction is on its way to the disk goes into the next one together. Once rows could not be written, none that come
/// later are: what is in the journal has no gap, and a resumed run finds on the hosts what is not.
class SqlJournal : public Journal
{
public:
    SqlJournal(QString repositoryPath, const QString &runId);
    ~SqlJournal() override; ///< writes what is still waiting
    SqlJournal(const SqlJournal &) = delete;
    SqlJournal &operator=(const SqlJournal &) = delete;

    [[nodiscard]] Status append(const Event &event) override;
    [[nodiscard]] Status endHost(const Event &event, const HostOutcome &outcome) override;
    void output(const Event &event) override; ///< waits when thousands of rows are waiting already

private:
    struct Entry
    {
        Event event;
        std::optional<HostOutcome> outcome;
        std::promise<Status> *waiting = nullptr; ///< of append(); none for output
    };
    using Entries = std::vector<Entry>;

    [[nodiscard]] Status appendAndWait(Entry entry);
    void work();
    [[nodiscard]] Entries next();
    [[nodiscard]] Status connect();
    [[nodiscard]] Status store(const Entries &entries);
    void answer(Entries &entries, const Status &stored);

    QString m_path;
    qint64 m_run;
    QString m_runText;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_taken;
    Entries m_queue;
    int m_waiting = 0; ///< entries in the queue that somebody waits for
    bool m_isEnding = false;
    std::unique_ptr<SqliteDatabase> m_database; ///< the writer thread's
    std::optional<JournalRows> m_rows;
    std::optional<Error> m_problem; ///< the writer thread's
    std::thread m_thread;
};

} // namespace convoy
