// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/ArchiveStream.h"

#include "base/StreamMac.h"
#include "package/archive/Refusal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convoy {

Result<QByteArray> ArchiveStream::run(const QByteArray &key, const CancelToken &cancel) const
{
    constexpr qsizetype chunkSize = qsizetype(1024) * 1024;
    const auto failed = [this](const char *code, const QString &detail) {
        return failure(Refusal{QString::fromLatin1(code), {}, detail}.toError(package.path));
    };
    QFile file(package.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(file.error() == QFileDevice::PermissionsError ? "archive-unreadable" : "media-gone",
                      file.errorString());
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    StreamMac mac(key);
    qint64 done = 0;
    for (;;) {
        if (cancel.isCancelled())
            return failure(Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                                 ErrorKind::Stopped));
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return failed("media-gone", file.errorString());
        if (count == 0)
            break;
        const QByteArrayView bytes = QByteArrayView(buffer).first(count);
        mac.add(bytes);
        if (Status taken = sink(bytes); !taken)
            return failure(std::move(taken).error());
        done += count;
        if (progress)
            progress(done, package.payloadBytes);
    }
    if (done < package.payloadBytes)
        return failed("media-gone", u"the file is shorter than before"_s);
    return mac.finish();
}

} // namespace convoy
