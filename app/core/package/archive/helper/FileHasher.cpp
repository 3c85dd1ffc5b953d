// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/FileHasher.h"

#include "base/Digest.h"
#include "base/StreamMac.h"

#include <QFile>

#include <optional>

namespace convoy {

namespace {

FileHasher::Sums sumsOf(const QString &path, const FileHasher::Wanted &wanted, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray buffer(qsizetype(512) * 1024, Qt::Uninitialized);
    std::optional<Digest> digest;
    std::optional<StreamMac> mac;
    if (wanted.sha256)
        digest.emplace();
    if (!wanted.macKey.isEmpty())
        mac.emplace(wanted.macKey);
    while (!stop.stop_requested()) {
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return {};
        if (count == 0)
            return {.isWhole = true,
                    .sha256 = digest ? digest->finish() : QString(),
                    .mac = mac ? mac->finish() : QByteArray()};
        const QByteArrayView bytes = QByteArrayView(buffer).first(count);
        if (digest)
            digest->add(bytes);
        if (mac)
            mac->add(bytes);
    }
    return {};
}

} // namespace

FileHasher::FileHasher(const QString &path, const Wanted &wanted)
    : m_thread([this, path, wanted](const std::stop_token &stop) { m_result = sumsOf(path, wanted, stop); })
{
}

FileHasher::Sums FileHasher::finish()
{
    m_thread.join();
    return std::move(m_result);
}

} // namespace convoy
