// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/run/ReportSaver.h"

#include "repository/RunStore.h"
#include "solution/SolutionLibrary.h"
#include "wizard/solution/SolutionTexts.h"

#include <QFileInfo>

namespace convoy {

namespace {

/// In the language now set, also where nobody has looked at the solution since the program began.
void showTextsOf(Repository &repository, const QString &runId)
{
    const auto run = repository.runs().find(runId);
    if (!run || run->solution.isEmpty())
        return;
    const auto plan = repository.runs().plan(runId);
    if (!plan)
        return; // the report says what is wrong
    if (const auto definition = SolutionLibrary::standard().load(plan->basis.definition); definition)
        showSolutionTexts(*definition);
}

} // namespace

ReportSaver::ReportSaver(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ReportSaver::~ReportSaver()
{
    m_cancel.cancel();
}

void ReportSaver::saveRun(const QString &runId, const QString &path)
{
    showTextsOf(m_session.repository(), runId);
    save([runId](Repository &repository, const ReportOrigin &origin) { return reportOfRun(repository, runId, origin); },
         path);
}

void ReportSaver::savePlan(const Plan &plan, const QString &path)
{
    save([plan](Repository &repository, const ReportOrigin &origin) { return reportOfPlan(&repository, plan, origin); },
         path);
}

void ReportSaver::save(const Make &make, const QString &path)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    emit busyChanged();
    const auto format = reportFormatFromWord(QFileInfo(path).suffix()).value_or(ReportFormat::Html);
    auto work = [make, path, format, who = m_session.operatorName(),
                 clock = &m_session.clock()](Repository &repository, const CancelToken &cancel) -> Result<QString> {
        const Result<Report> report = make(repository, reportOrigin(repository, who, *clock));
        if (!report)
            return failure(report.error());
        if (Status saved = saveReport(*report, format, path, cancel); !saved)
            return failure(std::move(saved).error());
        return path;
    };
    m_cancel = m_session.inBackground<QString>(this, work, [this](const Result<QString> &result) {
        m_isBusy = false;
        emit busyChanged();
        if (result)
            emit saved(*result);
        else
            emit failed(result.error());
    });
}

} // namespace convoy
