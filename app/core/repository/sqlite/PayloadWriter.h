// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QByteArray>
#include <QList>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace convoy {

/// Appends the chunks of one payload in a thread and over a connection of its own, so that waiting for the disk costs
/// no time beside reading and hashing. Holds one burst beside the one that is being gathered. One user.
class PayloadWriter
{
public:
    PayloadWriter(SqliteDatabase::Options file, qint64 payload);
    ~PayloadWriter(); ///< what was handed over is written first
    PayloadWriter(const PayloadWriter &) = delete;
    PayloadWriter &operator=(const PayloadWriter &) = delete;

    /// Waits until the burst before is written; gives its buffers back. A failure is told by this call or a later one,
    /// and nothing is written after it.
    [[nodiscard]] Result<QList<QByteArray>> write(QList<QByteArray> chunks);
    /// Waits until everything is written, and closes the connection.
    [[nodiscard]] Status finish();

private:
    void work();
    [[nodiscard]] Status writeWaiting(SqliteDatabase &database, qint64 &place);
    void end();

    SqliteDatabase::Options m_file;
    qint64 m_payload;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<QList<QByteArray>> m_burst; ///< handed over and not written yet
    QList<QByteArray> m_written;
    std::optional<Error> m_problem;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace convoy
