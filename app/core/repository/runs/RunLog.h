// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "run/Event.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace convoy {

struct RepositoryUrl;

/// What a reader wants to see of a log. Steps: what Convoy says, without the lines that commands on the hosts wrote.
/// Failures: the lines that tell why something went wrong.
enum class LogLevel { All, Steps, Failures };
QString logLevelWord(LogLevel level); ///< all, steps, failures (contract, --level)
std::optional<LogLevel> logLevelFromWord(const QString &word);

/// Which lines of a run's log. Empty: any.
struct LogQuery
{
    QString run;
    QString host = {};
    QString step = {};
    LogLevel level = LogLevel::All;
    bool operator==(const LogQuery &) const = default;
};

/// A line as it is stored, in UTF-8, while somebody looks whether it is one of those that are sought.
struct LogRow
{
    QByteArray at; ///< toTimestamp(); empty unless it is wanted
    QByteArray host;
    QByteArray step;
    QByteArray state; ///< may be empty where something was said, unless it is wanted
    QByteArray message; ///< Message::toJson(), compact
    QByteArray error;   ///< Error::toStoredJson(), compact; empty: none
};

/// Whether a line is sought; of a million lines each column that is not asked for saves a tenth of a second.
struct LogTest
{
    std::function<bool(const LogRow &)> passes = {};
    bool wantsTimes = true;
    bool wantsStates = true;
    [[nodiscard]] bool isEmpty() const { return !passes; } ///< every line is
};

/// Part of a log that was looked through.
struct LogStretch
{
    QList<qint64> lines; ///< Event::id, in order
    qint64 last = 0;     ///< go on after this one
    bool isEnd = false;  ///< there was nothing more at that moment
};

struct LogExtent
{
    qint64 lines = 0;
    QStringList steps; ///< that occur, in no order
    qint64 last = 0;   ///< go on after this one
};

/// The log of runs for readers that never hold all of it. Each call is bounded by what it is asked for, so that a long one
/// is many calls, which can be ended between two of them, and no read lock stays. Who sees what: as RunStore::events().
/// A connection of its own to a repository that is open already; of the thread that opened it.
class RunLog
{
public:
    static Result<std::unique_ptr<RunLog>> open(const RepositoryUrl &url, const QString &operatorName);
    virtual ~RunLog() = default;

    /// Looks at `most` lines after the one with this id and gives those that the query lets through; without reading them.
    [[nodiscard]] virtual Result<LogStretch> lines(const LogQuery &query, qint64 after, int most) = 0;
    /// Likewise, and reads them to give those that pass the test.
    [[nodiscard]] virtual Result<LogStretch> search(const LogQuery &query, qint64 after, int most,
                                                    const LogTest &test) = 0;
    /// These lines, in order; those that are not there or not to be seen are left out.
    [[nodiscard]] virtual Result<QList<Event>> read(const QString &run, const QList<qint64> &lines) = 0;
    /// The last line that tells why something failed, in this step if there is one; 0: none.
    [[nodiscard]] virtual Result<qint64> failure(const LogQuery &query, const QString &step) = 0;
    /// What the query lets through after this line. Not bounded: it takes 0.2 s for a million lines.
    [[nodiscard]] virtual Result<LogExtent> extent(const LogQuery &query, qint64 after) = 0;
    [[nodiscard]] virtual Result<QStringList> hosts(const QString &run) = 0; ///< plan order
};

} // namespace convoy
