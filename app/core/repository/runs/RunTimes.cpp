// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/runs/RunTimes.h"

#include "repository/RepositoryFiles.h"
#include "repository/stores/StoreContext.h"
#include "repository/stores/rows/RunRows.h"
#include "run/host/LineMessages.h"

#include <chrono>

namespace convoy {

namespace {

constexpr std::chrono::seconds ReadPatience{2};

} // namespace

RunTimes::RunTimes(std::unique_ptr<SqliteDatabase> database, qint64 run, qint64 afterEvent)
    : m_database(std::move(database))
    , m_run(run)
    , m_last(afterEvent)
{
}

RunTimes::RunTimes(RunTimes &&other) noexcept = default;
RunTimes::~RunTimes() = default;

Result<RunTimes> RunTimes::open(const RepositoryUrl &url, const QString &run, qint64 afterEvent)
{
    auto database = RepositoryFiles::openMain(url.path, ReadPatience);
    if (!database)
        return failure(std::move(database).error());
    return RunTimes(std::move(*database), RunRows::idOf(run), afterEvent);
}

Result<StepTimes> RunTimes::before()
{
    const Result<QVariant> text =
        m_database->value(QStringLiteral("SELECT step_times_json FROM runs WHERE id = ?"), {m_run});
    if (!text)
        return failure(text.error());
    if (!text->isValid())
        return failure(RunRows::unknownError(QString::number(m_run)));
    return StepTimes::fromJson(toObject(*text));
}

Result<QList<Event>> RunTimes::news()
{
    auto events =
        m_database->rows(QStringLiteral("SELECT %1 FROM events WHERE run_id = ? AND id > ? AND (kind <> 'output' "
                                        "OR message_json LIKE ? OR message_json LIKE ?) ORDER BY id")
                             .arg(RunRows::eventColumns()),
                         {m_run, m_last, toText(lineCut(QStringLiteral("%")).toJson()),
                          QStringLiteral("%%1%").arg(QLatin1String(lineStandsAgainText))},
                         RunRows::eventOf);
    if (events && !events->isEmpty())
        m_last = events->constLast().id;
    return events;
}

StepTimes stepTimesOf(const RepositoryUrl &url, const QString &run)
{
    Result<RunTimes> times = RunTimes::open(url, run);
    return times ? times->before().value_or(StepTimes()) : StepTimes();
}

} // namespace convoy
