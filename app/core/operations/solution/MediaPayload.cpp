// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/solution/MediaPayload.h"

#include "package/FolderPacker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace convoy {

namespace {

Error unwritable(const QString &detail)
{
    return Error(QStringLiteral("local-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The media cannot be prepared in %1."), {QDir::tempPath()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the folder's rights and free space, or set TMPDIR to "
                                                  "another one.")))
        .with(detail);
}

} // namespace

MediaPayload::MediaPayload(QString folder)
    : m_folder(std::move(folder))
{
}

Result<PayloadProvider::Staged> MediaPayload::staged(const CancelToken &cancel)
{
    const std::lock_guard guard(m_mutex);
    if (m_staged)
        return *m_staged;
    Result<Staged> made = make(cancel);
    if (made)
        m_staged = *made;
    else
        m_scratch.reset();
    return made;
}

Result<PayloadProvider::Staged> MediaPayload::make(const CancelToken &cancel)
{
    const auto packer = FolderPacker::survey(m_folder, cancel);
    if (!packer)
        return failure(packer.error());
    m_scratch = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/convoy-media-XXXXXX"));
    QFile tar(m_scratch->filePath(QStringLiteral("media.tar")));
    if (!m_scratch->isValid() || !tar.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(unwritable(m_scratch->isValid() ? tar.errorString() : m_scratch->errorString()));
    const FolderPacker::Sink sink = [&](QByteArrayView bytes) -> Status {
        return tar.write(bytes.data(), bytes.size()) == bytes.size() ? Status()
                                                                     : failure(unwritable(tar.errorString()));
    };
    if (Status streamed = packer->stream({.sink = sink, .progress = {}, .digests = {}}, cancel); !streamed)
        return failure(std::move(streamed).error());
    if (!tar.flush())
        return failure(unwritable(tar.errorString()));
    return Staged{.tarPath = tar.fileName(), .bytes = tar.size()};
}

} // namespace convoy
