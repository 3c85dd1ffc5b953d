// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/copy/PayloadCopy.h"

#include "base/Digest.h"
#include "hosts/FileTransfer.h"
#include "hosts/HostErrors.h"
#include "run/copy/CopyScripts.h"
#include "run/copy/FileRanges.h"
#include "run/host/MarkerReply.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

constexpr auto longestCopy = std::chrono::hours(4);
constexpr qint64 pieceBytes = 1 << 20;

Error copyFailed(const HostContext &context, const CommandResult &result)
{
    Error error = putFailure(context.paths.payload(), result);
    if (error.code != QLatin1String("host-disk-full")) {
        error =
            Error(QStringLiteral("copy-failed"),
                  Message(QT_TRANSLATE_NOOP("core", "The package could not be unpacked on %1."), {context.host.name}))
                .because(Message(QT_TRANSLATE_NOOP("core", "tar ended with code %1 on the host."),
                                 {QString::number(result.exitCode)}))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what tar said, put it right and run it again.")));
    }
    error.detail = context.commandDetail(result);
    return error;
}

Error stopped()
{
    return Error(QStringLiteral("cancelled"), Message(QT_TRANSLATE_NOOP("core", "The run was stopped.")),
                 ErrorKind::Stopped);
}

/// A path as the host's shell is asked about it: never an option, never out of the folder.
QByteArray hostPath(const TarPosition &entry)
{
    return entry.path.startsWith("./") ? entry.path : "./" + entry.path;
}

} // namespace

PayloadCopy::PayloadCopy(HostContext &context, QFile &tar)
    : m_context(context)
    , m_tar(tar)
    , m_progress(context, tar.size())
{
}

Status PayloadCopy::execute()
{
    Status done = m_context.hasJoinedMarker ? goOn() : sendAll();
    for (int left = MostQuickCuts; !done && isLineLost(done.error()) && left > 0;) {
        if (Status back = m_context.connection->restore(done.error(), m_context.cancel); !back)
            return back;
        const qint64 before = m_progress.furthest();
        done = goOn();
        left = m_progress.furthest() > before ? MostQuickCuts : left - 1;
    }
    return done;
}

Status PayloadCopy::goOn()
{
    if (!readIndex())
        return beginAnew();
    const Result<Reached> reached = ask();
    if (!reached)
        return failure(reached.error());
    if (reached->files == 0)
        return sendAll();
    const Result<bool> isGood = isOurs(*reached);
    if (!isGood)
        return failure(isGood.error());
    return *isGood ? sendRest(*reached) : beginAnew();
}

/// Everything is known by path on the host, a line each: a line break in one is not foreseen.
bool PayloadCopy::readIndex()
{
    if (!m_entries.isEmpty())
        return true;
    const auto entries = readTarIndex(m_tar);
    const auto isAwkward = [](const TarPosition &entry) { return entry.path.contains('\n'); };
    if (!entries || std::ranges::any_of(*entries, isAwkward))
        return false;
    m_entries = *entries;
    std::ranges::copy_if(m_entries, std::back_inserter(m_files),
                         [](const TarPosition &entry) { return entry.kind == EntryKind::File; });
    return true;
}

Result<PayloadCopy::Reached> PayloadCopy::ask()
{
    QBuffer list;
    for (const TarPosition &file : std::as_const(m_files))
        list.buffer() += hostPath(file) + '\n';
    list.open(QIODevice::ReadOnly);
    RunOptions options;
    options.timeout = longestCopy;
    options.input = &list;
    const auto result = m_context.connection->run(copyStateScript(m_context.paths), options, m_context.cancel);
    if (!result)
        return failure(result.error());
    const MarkerReply reply(result->output);
    return Reached{.files = reply.value(QStringLiteral("at")).toLongLong(),
                   .size = reply.value(QStringLiteral("size")).toLongLong(),
                   .sha256 = reply.value(QStringLiteral("sha256")).toLatin1()};
}

Result<bool> PayloadCopy::isOurs(const Reached &reached)
{
    if (reached.files > m_files.size() || reached.size > m_files.at(reached.files - 1).size)
        return false;
    Digest digest;
    for (qsizetype i = 0; i < reached.files; ++i) {
        const TarPosition &file = m_files.at(i);
        qint64 left = i == reached.files - 1 ? reached.size : file.size;
        if (!m_tar.seek(file.content))
            return false;
        while (left > 0) {
            const QByteArray piece = m_tar.read(std::min(left, pieceBytes));
            if (piece.isEmpty())
                return false;
            if (m_context.cancel.isCancelled())
                return failure(stopped());
            digest.add(piece);
            left -= piece.size();
        }
    }
    return digest.finish().toLatin1() == reached.sha256;
}

Status PayloadCopy::beginAnew()
{
    m_progress.beginsAnew();
    if (Status emptied = run(emptyPayloadScript(m_context.paths), nullptr, 0); !emptied)
        return emptied;
    return sendAll();
}

Status PayloadCopy::sendAll()
{
    if (!m_tar.seek(0))
        return failure(inputUnreadable(m_context.host, m_tar.errorString()));
    return run(unpackScript(m_context.paths), &m_tar, 0);
}

Status PayloadCopy::sendRest(const Reached &reached)
{
    const TarPosition &last = m_files.at(reached.files - 1);
    m_progress.goesOn(last.content + reached.size);
    if (Status completed = complete(last, reached.size); !completed)
        return completed;
    // tar sets what a folder is, and makes links that lead elsewhere, at its end only: these are sent once more.
    FileRanges rest(m_tar);
    for (const TarPosition &entry : std::as_const(m_entries)) {
        if (entry.start < last.start && entry.kind != EntryKind::File)
            rest.add(entry.start, entry.end - entry.start);
    }
    const qint64 repeated = rest.size();
    rest.add(last.end, m_tar.size() - last.end);
    return run(unpackScript(m_context.paths), &rest, last.end - repeated);
}

Status PayloadCopy::complete(const TarPosition &file, qint64 have)
{
    FileRanges rest(m_tar);
    rest.add(file.content + have, file.size - have);
    const AppendRequest request{.path = hostPath(file), .mode = file.mode, .modified = file.modified};
    return run(appendScript(m_context.paths, request), &rest, file.content + have);
}

/// `reached`: where in the tar the input begins.
Status PayloadCopy::run(const Command &command, QIODevice *input, qint64 reached)
{
    RunOptions options;
    options.timeout = longestCopy;
    options.input = input;
    options.isRepeatable = false;
    options.onInputSent = [this, reached](qint64 sent) { m_progress.reached(reached + sent); };
    const auto result = m_context.connection->run(command, options, m_context.cancel);
    if (!result)
        return failure(result.error());
    if (!result->succeeded())
        return failure(copyFailed(m_context, *result));
    return {};
}

} // namespace convoy
