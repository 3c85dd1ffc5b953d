// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/FileHasher.h"

#include "base/Digest.h"

#include <QFile>

namespace convoy {

namespace {

QString digestOf(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray buffer(qsizetype(512) * 1024, Qt::Uninitialized);
    Digest digest;
    while (!stop.stop_requested()) {
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return {};
        if (count == 0)
            return digest.finish();
        digest.add(QByteArrayView(buffer).first(count));
    }
    return {};
}

} // namespace

FileHasher::FileHasher(const QString &path)
    : m_thread([this, path](const std::stop_token &stop) { m_result = digestOf(path, stop); })
{
}

QString FileHasher::finish()
{
    m_thread.join();
    return m_result;
}

} // namespace convoy
