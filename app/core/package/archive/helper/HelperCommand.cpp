// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/helper/HelperCommand.h"

#include "package/archive/ArchiveFormat.h"
#include "package/archive/helper/DescribeVisitor.h"
#include "package/archive/helper/FileHasher.h"
#include "package/archive/helper/ProcessLimits.h"
#include "package/archive/helper/TarVisitor.h"
#include "package/archive/helper/UnpackVisitor.h"
#include "package/archive/iso/IsoReader.h"
#include "package/archive/tar/TarReader.h"
#include "package/archive/zip/ZipReader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// A disc image begins like anything: it is asked for only where one can be meant.
Checked<QString> unpackFormat(QFile &file)
{
    if (IsoReader::hasIso9660(file))
        return u"iso"_s;
    if (IsoReader::hasUdf(file))
        return refuse("image-udf");
    const Checked<QString> format = archiveFormat(file);
    if (format && *format != "tar"_L1)
        return refuse("archive-unsupported", {}, u"neither a plain tar nor a disc image"_s);
    return format;
}

Checked<void> readArchive(QFile &file, const QString &format, EntryVisitor &visitor)
{
    file.seek(0);
    if (format == "iso"_L1)
        return IsoReader(file).read(visitor);
    if (format == "zip"_L1)
        return ZipReader(file).read(visitor);
    const std::unique_ptr<ByteSource> source = ByteSource::create(format, file);
    return TarReader(*source, file.size()).read(visitor);
}

} // namespace

std::expected<HelperCommand, QString> HelperCommand::parse(const QStringList &arguments)
{
    HelperCommand command;
    if (arguments.size() < 2 || !QStringList{u"describe"_s, u"tar"_s, u"unpack"_s}.contains(arguments.at(0)))
        return std::unexpected(
            u"describe PATH [--names-only] [--crc-only] [--mac KEY] | tar PATH --root R [--executable NAME]... | "
            u"unpack PATH --to FOLDER"_s);
    command.m_verb = arguments.at(0);
    command.m_path = arguments.at(1);
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        const QString &option = arguments.at(i);
        if (option == "--names-only"_L1 || option == "--crc-only"_L1) {
            (option == "--crc-only"_L1 ? command.m_isCrcOnly : command.m_isNamesOnly) = true;
            continue;
        }
        const QString value = arguments.value(++i);
        if (option == "--root"_L1)
            command.m_root = value;
        else if (option == "--executable"_L1)
            command.m_executables.append(value);
        else if (option == "--to"_L1)
            command.m_folder = value;
        else if (option == "--mac"_L1)
            command.m_macKey = QByteArray::fromHex(value.toLatin1());
        else
            return std::unexpected(u"unknown option %1"_s.arg(option));
    }
    if (command.m_verb == "unpack"_L1 && command.m_folder.isEmpty())
        return std::unexpected(u"unpack needs --to FOLDER"_s);
    if (!command.m_root.isEmpty() && !command.m_root.endsWith(u'/'))
        command.m_root.append(u'/');
    return command;
}

Checked<void> HelperCommand::run()
{
    QFile file(m_path);
    const Checked<QString> format = open(file);
    if (!format)
        return std::unexpected(format.error());
    const qint64 size = file.size();
    ProcessLimits{.archiveBytes = size, .largestWrittenFile = m_verb == "unpack"_L1 ? size : 0}.apply();
    Checked<void> result = execute(file, *format);
    if (!result)
        return std::unexpected(settled(result.error(), size));
    return result;
}

Checked<QString> HelperCommand::open(QFile &file) const
{
    const QFileInfo info(m_path);
    if (!info.exists() || !info.isFile())
        return refuse("archive-unreadable", {}, info.exists() ? u"not a file"_s : u"no such file"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse("archive-unreadable", {}, file.errorString());
    Checked<QString> format = m_verb == "unpack"_L1 ? unpackFormat(file) : archiveFormat(file);
    if (file.error() != QFileDevice::NoError)
        return refuse("archive-unreadable", {}, file.errorString());
    if (format && *format == "tar"_L1 && m_verb == "describe"_L1)
        return refuse("archive-unsupported", {}, u"a tar without compression"_s);
    return format;
}

Checked<void> HelperCommand::execute(QFile &file, const QString &format) const
{
    if (m_verb == "describe"_L1)
        return describe(file, format);
    if (m_verb == "unpack"_L1) {
        UnpackVisitor visitor(m_folder);
        const Checked<void> prepared = visitor.prepare();
        return prepared ? readArchive(file, format, visitor) : prepared;
    }
    OutputPipe out;
    TarVisitor visitor(out, m_root, m_executables);
    const Checked<void> done = readArchive(file, format, visitor);
    return done ? out.flush() : done;
}

Checked<void> HelperCommand::describe(QFile &file, const QString &format) const
{
    using Depth = DescribeVisitor::Depth;
    const bool isNamesOnly = m_isNamesOnly && format == "zip"_L1;
    std::optional<FileHasher> hasher;
    if (!isNamesOnly)
        hasher.emplace(m_path, FileHasher::Wanted{.sha256 = !m_isCrcOnly, .macKey = m_macKey});
    OutputPipe out;
    DescribeVisitor visitor(out, isNamesOnly ? Depth::Names : m_isCrcOnly ? Depth::Content : Depth::Digests);
    if (Checked<void> done = readArchive(file, format, visitor); !done)
        return done;
    QJsonObject listing{
        {u"format"_s, format}, {u"entries"_s, visitor.entries()}, {u"unpackedBytes"_s, visitor.unpackedBytes()}};
    if (hasher) {
        const FileHasher::Sums sums = hasher->finish();
        if (!sums.isWhole)
            return refuse("media-gone", {}, u"the file could not be read to its end"_s);
        listing.insert(u"read"_s, true);
        listing.insert(u"sha256"_s, sums.sha256);
        listing.insert(u"mac"_s, QString::fromLatin1(sums.mac.toHex()));
    }
    const QJsonObject line{{u"listing"_s, listing}};
    if (Checked<void> written = out.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'); !written)
        return written;
    return out.flush();
}

/// A file that vanished or shrank while it was read was not broken: its medium is gone.
Refusal HelperCommand::settled(Refusal refusal, qint64 openedSize) const
{
    const QFileInfo now(m_path);
    const bool isAboutContent = refusal.code == "archive-broken"_L1 || refusal.code == "archive-crc"_L1;
    if (isAboutContent && (!now.exists() || now.size() != openedSize))
        return {u"media-gone"_s, refusal.entry, refusal.detail};
    return refusal;
}

} // namespace convoy
