// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/ArchiveHelper.h"

#include "package/reading/HelperProcess.h"
#include "package/reading/ListingReader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convoy {

namespace {

/// Generous: a slow optical drive, on a slow computer.
std::chrono::milliseconds timeLimitFor(const QString &path)
{
    constexpr qint64 slowestBytesPerSecond = Q_INT64_C(256) * 1024;
    return 5min + std::chrono::seconds(QFileInfo(path).size() / slowestBytesPerSecond);
}

HelperProcess processFor(const QString &program, const QString &verb, const QString &path)
{
    return {.program = program,
            .arguments = {verb, QFileInfo(path).absoluteFilePath()},
            .package = path,
            .timeLimit = timeLimitFor(path)};
}

} // namespace

ArchiveHelper::ArchiveHelper(QString program)
    : m_program(std::move(program))
{
}

QString ArchiveHelper::defaultProgram()
{
    if (qEnvironmentVariableIsSet("CONVOY_UNPACK"))
        return qEnvironmentVariable("CONVOY_UNPACK");
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + "/convoy-unpack"_L1;
    const QString installed = QFileInfo(here + "/../libexec/convoy/convoy-unpack"_L1).absoluteFilePath();
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

Result<ArchiveListing> ArchiveHelper::describe(const QString &path, const CancelToken &cancel,
                                               const DescribeRequest &request) const
{
    ListingReader reader(path);
    HelperProcess process = processFor(m_program, u"describe"_s, path);
    if (request.isNamesOnly)
        process.arguments << u"--names-only"_s;
    if (!request.wantsDigests)
        process.arguments << u"--crc-only"_s;
    if (!request.macKey.isEmpty())
        process.arguments << u"--mac"_s << QString::fromLatin1(request.macKey.toHex());
    const Status done = process.run([&reader](QByteArrayView bytes) { return reader.add(bytes); }, cancel);
    if (!done)
        return failure(done.error());
    return reader.finish();
}

Status ArchiveHelper::streamTar(const QString &path, const QString &root, const QStringList &executables,
                                const Sink &sink, const CancelToken &cancel) const
{
    HelperProcess process = processFor(m_program, u"tar"_s, path);
    process.arguments << u"--root"_s << root;
    for (const QString &name : executables)
        process.arguments << u"--executable"_s << name;
    return process.run(sink, cancel);
}

Status ArchiveHelper::unpackTo(const QString &path, const QString &folder, const CancelToken &cancel) const
{
    HelperProcess process = processFor(m_program, u"unpack"_s, path);
    process.arguments << u"--to"_s << QFileInfo(folder).absoluteFilePath();
    const auto nothing = [](QByteArrayView) -> Status { return {}; };
    return process.run(nothing, cancel);
}

} // namespace convoy
