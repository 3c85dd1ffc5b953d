// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/deployed/PreviousDeployments.h"
#include "operations/host/HostSurvey.h"
#include "repository/DeploymentStore.h"
#include "wizard/deploy/HostSelectionPageModel.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <utility>

// The part of HostSelectionPageModel that talks to the repository and to hosts.

namespace convoy {

namespace {

/// The planner says the same as a finding; here it is said beside the host.
Message refusalFor(const DeploymentRecord &record, const DeployWizardState &state)
{
    if (state.profile() == Profile::Install || state.isSolution())
        return {};
    const bool isDeployed = !record.packageVersion.isEmpty() && record.state != QLatin1String("removed");
    if (!isDeployed)
        return Message(QT_TRANSLATE_NOOP("core", "The package is not deployed there."));
    const Version now(record.packageVersion);
    const Version &wanted = state.package().descriptor.version;
    const bool isSettled = record.state == QLatin1String("installed");
    if (now == wanted && !isSettled)
        return {};
    if (state.profile() == Profile::Upgrade ? now < wanted : now > wanted)
        return {};
    return Message(QT_TRANSLATE_NOOP("core", "Version %1 stands there already."), {record.packageVersion});
}

} // namespace

/// Looks up what is new since the last time: the list is made anew whenever anything changes.
void HostSelectionPageModel::takePrevious(const QMap<QString, StoredDeployment> &deployed)
{
    PreviousDeployments known(m_session.repository(), m_state.package().descriptor.name);
    const bool isRollback = m_state.profile() == Profile::Rollback;
    const QString target = isRollback ? m_state.package().descriptor.version.text() : QString();
    QMap<QString, ParameterValues> values;
    for (auto it = deployed.cbegin(); it != deployed.cend(); ++it) {
        const QString &host = it.key();
        const ParameterValues *kept = m_state.previous(host);
        if (kept != nullptr && m_lookedUp.value(host) == it->id) {
            values.insert(host, *kept);
            continue;
        }
        m_lookedUp.insert(host, it->id);
        const auto previous = known.of(host, target);
        if (!previous) {
            setProblem(previous.error());
            return;
        }
        if (*previous)
            values.insert(host, (*previous)->earlier.value_or((*previous)->values));
    }
    m_state.setPrevious(values);
}

HostSelectionPageModel::Content HostSelectionPageModel::read(Repository &repository, const PackageDescriptor &package)
{
    const auto hosts = repository.hosts().list();
    const auto checks = repository.hosts().lastChecks();
    DeploymentStore::Filter filter;
    filter.package = package.name;
    const auto deployments = repository.deployments().list(filter);
    Content content;
    if (!hosts || !checks || !deployments) {
        content.problem = !hosts ? hosts.error() : !checks ? checks.error() : deployments.error();
        return content;
    }
    content.rows.reserve(hosts->size());
    for (const Host &host : *hosts) {
        HostChoice row{host, checks->value(host.name), false, {}, {}};
        row.match = matchOperatingSystem(package.os, row.check.facts.osIdentity());
        content.rows += row;
    }
    for (const StoredDeployment &deployment : *deployments)
        content.deployed.insert(deployment.record.host, deployment);
    return content;
}

void HostSelectionPageModel::take(const Content &content)
{
    if (content.problem) {
        setProblem(content.problem);
        return;
    }
    if (!m_state.isSolution()) // whose values are facts
        takePrevious(content.deployed);
    QList<HostChoice> rows = content.rows;
    for (HostChoice &row : rows) {
        const DeploymentRecord record = content.deployed.value(row.host.name).record;
        if (record.state == QLatin1String("installed"))
            row.installedVersion = record.packageVersion;
        if (const QString told = m_state.installedVersion(row.check.facts); !told.isEmpty())
            row.installedVersion = told;
        row.refusal = refusalFor(record, m_state);
    }
    replaceRows(std::move(rows));
    preselect();
}

/// An upgrade or a roll back begins with every host that has the package (G146, G163), a solution with every host that
/// has its product; the choice can be changed.
void HostSelectionPageModel::preselect()
{
    if (m_state.profile() == Profile::Install || !m_state.beginsNow())
        return;
    QStringList names;
    for (const HostChoice &row : std::as_const(m_rows)) {
        if (row.canBeChosen() && !(m_state.isSolution() && row.installedVersion.isEmpty()))
            names += row.host.name;
    }
    m_state.setHosts(names);
}

void HostSelectionPageModel::replaceRows(QList<HostChoice> rows)
{
    for (HostChoice &row : rows) {
        const int old = rowOf(row.host.name);
        row.isAsking = old >= 0 && m_rows.at(old).isAsking;
    }
    const auto sameNames = std::ranges::equal(
        rows, m_rows, {}, [](const HostChoice &row) { return row.host.name; },
        [](const HostChoice &row) { return row.host.name; });
    if (sameNames) {
        m_rows = std::move(rows);
        refreshAll();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_rowOf.clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_rowOf.insert(m_rows.at(i).host.name, static_cast<int>(i));
        endResetModel();
    }
    dropUnsuitable();
}

void HostSelectionPageModel::dropUnsuitable()
{
    QStringList kept;
    for (const QString &name : m_state.hosts()) {
        const int row = rowOf(name);
        if (row >= 0 && m_rows.at(row).canBeChosen())
            kept += name;
    }
    m_state.setHosts(kept);
}

QList<Host> HostSelectionPageModel::hostsToAsk(const QStringList &names) const
{
    QList<Host> hosts;
    const QSet<QString> wanted(names.cbegin(), names.cend());
    for (const HostChoice &row : m_rows) {
        if (wanted.isEmpty() || wanted.contains(row.host.name))
            hosts += row.host;
    }
    return hosts;
}

void HostSelectionPageModel::ask(const QStringList &names, std::chrono::minutes maxAge)
{
    if (m_isAsking)
        return;
    SurveyRequest request;
    request.hosts = hostsToAsk(names);
    request.credentials = m_session.credentials();
    request.maxAge = maxAge;
    if (request.hosts.isEmpty())
        return;
    m_isAsking = true;
    m_toAsk = static_cast<int>(request.hosts.size());
    m_asked = 0;
    for (const Host &host : std::as_const(request.hosts))
        m_rows[rowOf(host.name)].isAsking = true;
    refreshAll();
    setProblem({});
    emit askingChanged();

    const QPointer<HostSelectionPageModel> guard(this);
    QObject *const gui = &m_session;
    auto work = [request, guard, gui, connections = &m_session.connections(),
                 clock = &m_session.clock()](Repository &repository, const CancelToken &cancel) {
        // Called in the pool's thread; the session outlives the pool, the model may be gone by then.
        auto onChecked = [guard, gui](const QString &host, const HostCheck &check) {
            QMetaObject::invokeMethod(
                gui,
                [guard, host, check] {
                    if (!guard)
                        return;
                    guard->m_answers.insert(host, check);
                    if (!guard->m_showAnswers.isActive())
                        guard->m_showAnswers.start();
                },
                Qt::QueuedConnection);
        };
        return surveyAndStore(repository.hosts(), request, *connections, *clock, onChecked, cancel);
    };
    m_asking = m_session.inBackground<QMap<QString, HostCheck>>(
        this, work, [this](const Result<QMap<QString, HostCheck>> &result) { endAsking(result); });
}

void HostSelectionPageModel::stopAsking()
{
    m_asking.cancel();
}

/// Many answers are shown as one change, ten times a second at most.
void HostSelectionPageModel::takeChecks()
{
    const QHash<QString, HostCheck> answers = std::exchange(m_answers, {});
    if (answers.isEmpty())
        return;
    m_asked += static_cast<int>(answers.size());
    int first = rowCount();
    int last = -1;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const int at = rowOf(it.key());
        if (at < 0)
            continue;
        HostChoice &row = m_rows[at];
        row.check = *it;
        row.isAsking = false;
        row.match = matchOperatingSystem(m_state.package().descriptor.os, it->facts.osIdentity());
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    dropUnsuitable();
    emit askingChanged();
}

void HostSelectionPageModel::endAsking(const Result<QMap<QString, HostCheck>> &result)
{
    m_showAnswers.stop();
    takeChecks();
    m_isAsking = false;
    for (HostChoice &row : m_rows)
        row.isAsking = false;
    if (!result && result.error().code != QLatin1String("cancelled"))
        setProblem(result.error());
    reload();
    emit askingChanged();
}

void HostSelectionPageModel::setProblem(std::optional<Error> problem)
{
    m_problem = std::move(problem);
    emit problemChanged();
}

} // namespace convoy
