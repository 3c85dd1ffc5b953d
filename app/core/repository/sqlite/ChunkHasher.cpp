// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/ChunkHasher.h"

#include <cstring>
#include <utility>

// The sum goes over every byte of every package: as fast as the compiler can make it, in the builds of tests too.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

namespace convoy {

namespace {
constexpr std::size_t MostWaitingChunks = 8;
} // namespace

ChunkHasher::ChunkHasher()
    : m_thread([this] { work(); })
{
}

ChunkHasher::~ChunkHasher()
{
    end();
}

void ChunkHasher::add(const QByteArray &chunk)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.size() < MostWaitingChunks; });
    m_queue.push_back(chunk);
    m_changed.notify_all();
}

QString ChunkHasher::finish()
{
    end();
    return m_digest.finish();
}

void ChunkHasher::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ChunkHasher::work()
{
    for (;;) {
        QByteArray chunk;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            chunk = std::move(m_queue.front());
            m_queue.pop_front();
        }
        m_changed.notify_all();
        m_digest.add(chunk);
    }
}

qint64 ChunkHasher::checksum(QByteArrayView chunk)
{
    // Fletcher's two sums, over words; four lanes, so that the processor can do them side by side.
    constexpr qsizetype Lanes = 4;
    constexpr qsizetype Step = Lanes * sizeof(quint32);
    quint64 sums[Lanes] = {1, 1, 1, 1};
    quint64 weighted[Lanes] = {};
    qsizetype at = 0;
    for (; at + Step <= chunk.size(); at += Step) {
        quint32 words[Lanes];
        std::memcpy(words, chunk.data() + at, sizeof(words));
        for (qsizetype lane = 0; lane < Lanes; ++lane) {
            sums[lane] += words[lane];
            weighted[lane] += sums[lane];
        }
    }
    auto total = static_cast<quint64>(chunk.size());
    for (qsizetype lane = 0; lane < Lanes; ++lane)
        total = total * 0x9E3779B97F4A7C15ULL + sums[lane] * 31 + weighted[lane];
    for (; at < chunk.size(); ++at)
        total = total * 0x9E3779B97F4A7C15ULL + static_cast<quint8>(chunk[at]);
    return static_cast<qint64>(total);
}

} // namespace convoy
