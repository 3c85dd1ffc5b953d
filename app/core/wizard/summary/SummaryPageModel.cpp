// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/summary/SummaryPageModel.h"

#include "operations/run/RunLauncher.h"
#include "plan/PlanPrinter.h"
#include "wizard/solution/SolutionTree.h"
#include "wizard/summary/PlanTree.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds PauseAfterEdit{400};

bool isWorkedOn(const PlanHost *host)
{
    return host->skip.isEmpty() && !host->isUnreachable && host->host != organisationName();
}

QList<Finding> filtered(const QList<Finding> &findings, bool (*isMeant)(const Finding &))
{
    QList<Finding> kept;
    std::ranges::copy_if(findings, std::back_inserter(kept), isMeant);
    return kept;
}

bool isSameFinding(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.blocks == b.blocks && a.found == b.found
           && a.wanted == b.wanted;
}

} // namespace

SummaryPageModel::SummaryPageModel(Session &session, DeployWizardState &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{
    connect(&m_state, &DeployWizardState::hostsChanged, this, &SummaryPageModel::forget);
    connect(&m_state, &DeployWizardState::valuesChanged, this, &SummaryPageModel::forget);
    connect(&m_state, &DeployWizardState::secretsChanged, this, &SummaryPageModel::forget);
    connect(&m_state, &DeployWizardState::limitsChanged, this, &SummaryPageModel::forget);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseAfterEdit);
    connect(&m_pause, &QTimer::timeout, this, &SummaryPageModel::planIfStale);
    connect(&m_state, &DeployWizardState::choiceChanged, this, [this] {
        if (m_plan && m_state.leavesOutBlocked() != m_leavesOut)
            showPlan();
        emit changed();
    });
}

SummaryPageModel::~SummaryPageModel()
{
    m_planning.cancel();
}

void SummaryPageModel::forget()
{
    if (m_phase == Phase::Starting || m_phase == Phase::Started)
        return;
    ++m_generation;
    m_planning.cancel();
    m_plan.reset();
    m_shown.reset();
    ++m_revision;
    m_problem.reset();
    m_phase = Phase::Stale;
    if (m_isWatched)
        m_pause.start();
    emit changed();
}

void SummaryPageModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_phase == Phase::Stale)
        m_pause.start();
    else
        m_pause.stop();
}

void SummaryPageModel::planIfStale()
{
    if (m_phase == Phase::Stale || m_phase == Phase::Failed)
        planAgain();
}

void SummaryPageModel::planAgain()
{
    if (m_phase == Phase::Planning || m_phase == Phase::Starting || m_phase == Phase::Started)
        return;
    m_problem.reset();
    m_phase = Phase::Planning;
    const int generation = ++m_generation;
    auto work = [prepare = m_state.preparation(m_session.credentials()), connections = &m_session.connections(),
                 clock = &m_session.clock()](Repository &repository, const CancelToken &cancel) {
        return prepare(repository, *connections, *clock, cancel);
    };
    m_planning = m_session.inBackground<Plan>(this, work, [this, generation](const Result<Plan> &plan) {
        if (generation == m_generation)
            take(plan);
    });
    emit changed();
}

void SummaryPageModel::take(const Result<Plan> &plan)
{
    if (!plan) {
        m_problem = plan.error();
        m_phase = Phase::Failed;
    } else {
        m_plan = *plan;
        m_phase = Phase::Ready;
        showPlan();
    }
    emit changed();
}

void SummaryPageModel::showPlan()
{
    m_shown = m_plan;
    m_leavesOut = m_state.leavesOutBlocked();
    ++m_revision;
    if (m_state.leavesOutBlocked())
        leaveOutBlocked(*m_shown);
    const Status may = mayStart(*m_shown);
    m_mayStart = may || may.error().code == QLatin1String("not-acknowledged"); // that is an obstacle of its own
    retranslate();
}

void SummaryPageModel::retranslate()
{
    if (m_shown)
        m_tree.setRoot(
            m_shown->isOfSolution() ? solutionTree(*m_shown) : planTree(*m_shown, m_state.package()),
            {Message(QT_TRANSLATE_NOOP("core", "What")).text(), Message(QT_TRANSLATE_NOOP("core", "Value")).text()});
}

QList<FindingGroup> SummaryPageModel::findingGroups() const
{
    QList<FindingGroup> groups;
    if (!m_plan)
        return groups;
    if (m_plan->isOfSolution()) // the others were read, and decided on, on a page of their own
        return groupFindings(filtered(m_plan->findings, [](const Finding &one) { return one.blocks; }));
    for (const Finding &finding : m_plan->findings) {
        if (finding.severity == Severity::Pass)
            continue;
        auto group = std::ranges::find_if(
            groups, [&](const FindingGroup &known) { return isSameFinding(known.finding, finding); });
        if (group == groups.end())
            group = groups.insert(groups.end(), FindingGroup{finding, {}});
        if (!finding.host.isEmpty())
            group->hosts += finding.host;
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const FindingGroup &group) { return static_cast<int>(group.finding.severity); });
    return groups;
}

QStringList SummaryPageModel::blockedHosts() const
{
    QStringList hosts;
    QSet<QString> seen;
    if (m_plan) {
        for (const Finding &finding : m_plan->findings) {
            if (!finding.blocks || finding.host.isEmpty() || seen.contains(finding.host))
                continue;
            seen.insert(finding.host);
            hosts += finding.host;
        }
    }
    return hosts;
}

int SummaryPageModel::hostsToInstall() const
{
    if (!m_shown)
        return static_cast<int>(m_state.hosts().size());
    const auto hosts = std::as_const(*m_shown).allHosts();
    return static_cast<int>(std::ranges::count_if(hosts, isWorkedOn));
}

int SummaryPageModel::unreachableHosts() const
{
    if (!m_shown)
        return 0;
    const auto hosts = std::as_const(*m_shown).allHosts();
    return static_cast<int>(std::ranges::count_if(hosts, [](const PlanHost *host) { return host->isUnreachable; }));
}

QList<SilentKey> SummaryPageModel::missingSecrets() const
{
    QList<SilentKey> missing;
    if (!m_plan)
        return missing;
    for (const SilentKey &key : neededSecrets()) {
        if (!m_state.secrets().contains(key))
            missing += key;
    }
    return missing;
}

QList<SilentKey> SummaryPageModel::neededSecrets() const
{
    QList<SilentKey> needed;
    if (!m_plan)
        return needed;
    for (const SilentKey &key : m_plan->secrets) {
        if (!m_state.isInPackage(key))
            needed += key;
    }
    return needed;
}

int SummaryPageModel::toAcknowledge() const
{
    return m_shown ? static_cast<int>(m_shown->basis.toAcknowledge.size()) : 0;
}

SummaryPageModel::Obstacle SummaryPageModel::obstacle() const
{
    switch (m_phase) {
    case Phase::Stale:
        return Obstacle::NotPlanned;
    case Phase::Planning:
        return Obstacle::Planning;
    case Phase::Failed:
        return Obstacle::PlanFailed;
    case Phase::Starting:
    case Phase::Started:
        return Obstacle::Starting;
    case Phase::Ready:
        break;
    }
    if (!m_mayStart)
        return Obstacle::Blocked;
    if (toAcknowledge() > 0)
        return Obstacle::ToAcknowledge;
    if (hostsToInstall() == 0)
        return Obstacle::NothingToDo;
    return missingSecrets().isEmpty() ? Obstacle::None : Obstacle::SecretsMissing;
}

QString SummaryPageModel::asText() const
{
    return m_shown ? printPlan(*m_shown) : QString();
}

Status SummaryPageModel::saveText(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = asText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error(QStringLiteral("summary-unwritable"),
                         Message(QT_TRANSLATE_NOOP("core", "The summary could not be saved to %1."), {path}),
                         ErrorKind::Request)
                       .because(Message::verbatim(file.errorString()))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Choose a folder that you may write to."))));
}

void SummaryPageModel::commit()
{
    if (obstacle() != Obstacle::None || !m_shown)
        return;
    m_phase = Phase::Starting;
    m_problem.reset();
    RunSecrets secrets;
    secrets.silent = m_state.revealedSecrets();
    secrets.credentials = m_session.credentials();
    secrets.skipWhenPresent = !m_state.again().isEmpty();
    auto work = [plan = *m_shown, secrets, operatorName = m_session.operatorName()](Repository &repository,
                                                                                    const CancelToken &) {
        return startRun(repository, plan, secrets, operatorName);
    };
    m_session.inBackground<QString>(this, work, [this](const Result<QString> &id) {
        m_phase = id ? Phase::Started : Phase::Ready;
        if (id)
            m_runId = *id;
        else
            m_problem = id.error();
        emit changed();
        if (id)
            emit started(*id);
    });
    emit changed();
}

} // namespace convoy
