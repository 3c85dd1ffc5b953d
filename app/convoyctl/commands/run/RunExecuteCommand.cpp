// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "StopSignals.h"
#include "commands/Commands.h"
#include "operations/run/RunExecution.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr qint64 LongestInput = 1 << 20;
constexpr char ReadyWord[] = "ready";

Error notStarted(const QString &detail)
{
    return Error(QStringLiteral("runner-failed"), Message(QT_TRANSLATE_NOOP("core", "The run was not started.")))
        .with(detail);
}

Result<RunSecrets> readSecrets()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(notStarted(input.errorString()));
    QByteArray bytes;
    while (bytes.size() <= LongestInput) {
        const QByteArray block = input.read(LongestInput + 1 - bytes.size());
        if (block.isEmpty())
            return RunSecrets::fromBytes(bytes);
        bytes += block;
    }
    return failure(notStarted(QStringLiteral("input longer than %1 bytes").arg(LongestInput)));
}

void writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count <= 0)
            return;
        done += count;
    }
}

/// Away from the terminal, the folder and the streams of whoever started it: none of them must be able to end a run,
/// and a run must not keep a medium busy.
void leaveStarter()
{
    setsid();
    QDir::setCurrent(QStringLiteral("/"));
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0)
        return;
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(null, stream);
    if (null > STDERR_FILENO)
        ::close(null);
}

struct Order
{
    RepositoryUrl repository;
    QString runId;
    RunSecrets secrets;
    QString operatorName;
};

/// The detached process: reports once through `report`, then nobody listens any more.
int runDetached(const Order &order, int report)
{
    leaveStarter();
    StopSignals stopSignals;
    bool hasReported = false;
    const auto onReady = [&] {
        writeAll(report, QByteArray(ReadyWord));
        ::close(report);
        hasReported = true;
    };
    const Result<RunResult> result = executeRun(order.repository, order.runId, order.secrets, order.operatorName,
                                                {.onReady = onReady, .stop = stopSignals.token()});
    if (result)
        return result->exitCode();
    if (!hasReported) {
        writeAll(report, QJsonDocument(result.error().toStoredJson()).toJson(QJsonDocument::Compact));
        ::close(report);
    }
    return static_cast<int>(result.error().kind);
}

Result<int> awaitReport(Context &context, int report)
{
    QFile pipe;
    if (!pipe.open(report, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return failure(notStarted(pipe.errorString()));
    const QByteArray said = pipe.readAll();
    if (said == ReadyWord) {
        context.output().plain(QString::fromLatin1(ReadyWord));
        return 0;
    }
    const QJsonDocument document = QJsonDocument::fromJson(said);
    if (document.isObject())
        return failure(Error::fromStoredJson(document.object()));
    return failure(notStarted(QStringLiteral("it ended without a word")));
}

} // namespace

Result<int> executeRunCommand(Context &context)
{
    const Result<RepositoryUrl> url = context.repositoryUrl();
    if (!url)
        return failure(url.error());
    Result<RunSecrets> secrets = readSecrets();
    if (!secrets)
        return failure(secrets.error());
    const Order order{.repository = {QFileInfo(url->path).absoluteFilePath()},
                      .runId = context.arguments().values().constFirst(),
                      .secrets = std::move(*secrets),
                      .operatorName = context.operatorName()};
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failure(notStarted(qt_error_string()));
    // Forked before anything has a thread or a database: a child inherits neither.
    const pid_t child = ::fork();
    if (child < 0)
        return failure(notStarted(qt_error_string()));
    if (child == 0) {
        ::close(ends[0]);
        return runDetached(order, ends[1]);
    }
    ::close(ends[1]);
    return awaitReport(context, ends[0]);
}

} // namespace convoy
