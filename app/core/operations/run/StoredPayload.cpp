// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/run/StoredPayload.h"

#include "package/ArchiveHelper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <array>

namespace convoy {

namespace {

constexpr qint64 SpareBytes = 16 << 20; // headers of the tar, and room for others

Error diskFull(qint64 needed)
{
    return Error(QStringLiteral("local-disk-full"),
                 Message(QT_TRANSLATE_NOOP("core", "This computer has too little free space to prepare the package: "
                                                   "%1 are needed."),
                         {QLocale().formattedDataSize(needed)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Free some space, or set TMPDIR to a folder that has it.")));
}

Error unwritable(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("local-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The package cannot be prepared in %1."), {path}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the folder's rights and free space, or set TMPDIR to "
                                                  "another one.")))
        .with(detail);
}

Error copyCancelled()
{
    return Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "Cancelled.")));
}

/// The entry file of each install command: media carry no modes.
QStringList entryFiles(const PackageDescriptor &descriptor)
{
    QStringList files;
    for (const InstallCommand &install : descriptor.install) {
        QString first = install.command.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
        if (first.startsWith(QLatin1String("./")))
            first.remove(0, 2);
        if (!first.isEmpty() && !first.startsWith(QLatin1Char('/')) && !first.contains(QLatin1Char('$')))
            files.append(first);
    }
    return files;
}

} // namespace

StoredPayload::StoredPayload(RepositoryUrl url, StoredPackage package, QString operatorName)
    : m_url(std::move(url))
    , m_package(std::move(package))
    , m_operatorName(std::move(operatorName))
{
}

Result<PayloadProvider::Staged> StoredPayload::staged(const CancelToken &cancel)
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

Result<PayloadProvider::Staged> StoredPayload::make(const CancelToken &cancel)
{
    if (Status opened = openScratch(); !opened)
        return failure(opened.error());
    const QString archive = m_scratch->filePath(QStringLiteral("payload"));
    if (Status exported = exportPayload(archive, cancel); !exported)
        return failure(exported.error());
    QFile tar(m_scratch->filePath(QStringLiteral("payload.tar")));
    if (!tar.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(unwritable(tar.fileName(), tar.errorString()));
    const Status streamed = ArchiveHelper().streamTar(
        archive, m_package.descriptor.root, entryFiles(m_package.descriptor),
        [&](QByteArrayView bytes) -> Status {
            if (tar.write(bytes.data(), bytes.size()) != bytes.size())
                return failure(unwritable(tar.fileName(), tar.errorString()));
            return {};
        },
        cancel);
    QFile::remove(archive);
    if (!streamed)
        return failure(streamed.error());
    if (!tar.flush())
        return failure(unwritable(tar.fileName(), tar.errorString()));
    return Staged{tar.fileName(), tar.size()};
}

Status StoredPayload::openScratch()
{
    const qint64 needed = m_package.size + m_package.unpackedBytes + SpareBytes;
    const std::array folders{QDir::tempPath(), QFileInfo(m_url.path).absolutePath()};
    QString problem;
    for (const QString &folder : folders) {
        if (QStorageInfo(folder).bytesAvailable() < needed)
            continue;
        auto scratch = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/convoy-run-XXXXXX"));
        if (scratch->isValid()) {
            m_scratch = std::move(scratch);
            return {};
        }
        problem = scratch->errorString();
    }
    return failure(problem.isEmpty() ? diskFull(needed) : unwritable(QDir::tempPath(), problem));
}

Status StoredPayload::exportPayload(const QString &path, const CancelToken &cancel)
{
    // A connection belongs to one thread, and this may be any.
    const auto repository = Repository::open(m_url, Repository::Mode::Open);
    if (!repository)
        return failure(repository.error());
    (*repository)->setOperator(m_operatorName);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(unwritable(path, file.errorString()));
    Status read = (*repository)->packages().readPayload(m_package.id, [&](QByteArrayView bytes) -> Status {
        if (cancel.isCancelled())
            return failure(copyCancelled());
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return failure(unwritable(path, file.errorString()));
        return {};
    });
    if (read && !file.flush())
        return failure(unwritable(path, file.errorString()));
    return read;
}

} // namespace convoy
