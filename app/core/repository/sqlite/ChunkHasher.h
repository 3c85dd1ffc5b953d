// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace convoy {

/// SHA-256 in a thread of its own, so that hashing costs no time beside reading and storing. Holds at most a few
/// chunks, which are shared and not copied. One user.
class ChunkHasher
{
public:
    ChunkHasher();
    ~ChunkHasher();
    ChunkHasher(const ChunkHasher &) = delete;
    ChunkHasher &operator=(const ChunkHasher &) = delete;

    void add(const QByteArray &chunk); ///< waits when the hashing is behind
    [[nodiscard]] QString finish();    ///< the digest of all; once, at the end

    /// Fast sum that changes with every single changed byte; tells which chunk is damaged, and proves nothing.
    static qint64 checksum(QByteArrayView chunk);

private:
    void work();
    void end();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_queue;
    bool m_isEnding = false;
    Digest m_digest;
    std::thread m_thread;
};

} // namespace convoy
