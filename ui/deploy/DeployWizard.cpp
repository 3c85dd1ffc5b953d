// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/DeployWizard.h"

#include "deploy/ApplicationParametersPage.h"
#include "deploy/HostSelectionPage.h"
#include "deploy/ProgressPage.h"
#include "deploy/QuestionsPage.h"
#include "deploy/ResultPage.h"
#include "deploy/SilentIniPage.h"
#include "deploy/SummaryPage.h"
#include "deploy/solution/PrerequisitesPage.h"
#include "deploy/solution/SolutionPlanPage.h"
#include "dialogs/TrailDialog.h"
#include "log/LogDialog.h"
#include "run/FailureRemedies.h"
#include "widgets/WizardStepList.h"
#include "widgets/labels/Announcement.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

namespace convoy {

namespace {

constexpr QSize PreferredSize(1040, 700);
constexpr QSize LeastSize(640, 480);
/// Below this many characters of width the list of steps gives its room to the page.
constexpr int RoomyChars = 120;

} // namespace

DeployWizard::DeployWizard(Session &session, DeployWizardState &state, DeploySession &choices, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_choices(choices)
    , m_state(state)
    , m_steps(new WizardStepList(this))
    , m_hostsPage(new HostSelectionPage(session, m_state, this))
    , m_summaryPage(new SummaryPage(session, m_state, this))
    , m_progressPage(new ProgressPage(this))
    , m_resultPage(new ResultPage(this))
{
    setObjectName(QStringLiteral("deployWizard"));
    setWizardStyle(QWizard::ModernStyle);
    // No default button: Enter in a field must never start a deployment (U52).
    setOptions(QWizard::NoDefaultButton | QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage
               | QWizard::NoCancelButtonOnLastPage);
    setSideWidget(m_steps);
    addPages();
    placeButtons();
    setMinimumSize(LeastSize);
    resize(PreferredSize);
    connect(this, &QWizard::currentIdChanged, this, &DeployWizard::arriveAt);
    connect(&m_state, &DeployWizardState::hostsChanged, this, &DeployWizard::retranslateTask);
    connect(m_summaryPage, &SummaryPage::commitTextChanged, this, &DeployWizard::retranslateButtons);
    connect(m_summaryPage, &SummaryPage::started, this, &DeployWizard::followRun);
    connect(m_summaryPage, &SummaryPage::decisionWanted, this, [this] {
        while (currentId() > PrerequisitesPageId)
            back();
    });
    connect(m_progressPage, &ProgressPage::leaveWanted, this, [this] { QWizard::reject(); });
    connect(m_resultPage, &ResultPage::logWanted, this, &DeployWizard::openLog);
    connect(m_resultPage, &ResultPage::remedyWanted, new FailureRemedies(m_session, this), &FailureRemedies::carryOut);
    connect(m_resultPage, &ResultPage::againWanted, this, &DeployWizard::againWanted);
    connect(m_resultPage, &ResultPage::changeWanted, this, &DeployWizard::changeWanted);
    connect(m_resultPage, &ResultPage::resumeWanted, this, &DeployWizard::resumeWanted);
    connect(m_resultPage, &ResultPage::trailWanted, this, [this] { (new TrailDialog(m_session, this))->open(); });
    retranslate();
}

DeployWizard::~DeployWizard() = default;

void DeployWizard::addPages()
{
    setPage(HostsPage, m_hostsPage);
    if (m_state.isSolution())
        addSolutionPages();
    else
        addPackagePages();
    setPage(SummaryPageId, m_summaryPage);
    setPage(ProgressPageId, m_progressPage);
    setPage(ResultPageId, m_resultPage);
}

void DeployWizard::addSolutionPages()
{
    auto &state = static_cast<SolutionWizardState &>(m_state); // that is what isSolution() says
    showSolutionTexts(*state.definition());
    m_planModel = new SolutionPlanModel(m_session, state, this);
    setPage(PrerequisitesPageId, new PrerequisitesPage(state, *m_planModel, this));
    setPage(SolutionPlanPageId, new SolutionPlanPage(state, *m_planModel, this));
}

void DeployWizard::addPackagePages()
{
    setPage(ApplicationPage, new ApplicationParametersPage(m_session, m_state, this));
    if (!QuestionsPageModel::questionsOf(m_state.package().descriptor).isEmpty())
        setPage(QuestionsPageId, new QuestionsPage(m_state, this));
    setPage(SilentPage, new SilentIniPage(m_session, m_state, this));
}

DeployPage *DeployWizard::deployPage(int id) const
{
    return qobject_cast<DeployPage *>(page(id));
}

void DeployWizard::placeButtons()
{
    // One place for each on all pages; what is not for a page is hidden, so that nothing moves (U06).
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton,
                     QWizard::FinishButton, QWizard::CancelButton});
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton,
                             QWizard::CancelButton}) {
        if (auto *push = qobject_cast<QPushButton *>(button(which)))
            push->setAutoDefault(false);
    }
}

void DeployWizard::arriveAt(int id)
{
    DeployPage *page = deployPage(id);
    if (!page)
        return;
    m_steps->setCurrent(static_cast<int>(pageIds().indexOf(id)));
    retranslateButtons();
    button(QWizard::NextButton)->setVisible(id < SummaryPageId);
    button(QWizard::BackButton)->setVisible(id > HostsPage && id <= SummaryPageId);
    page->arrive();
    if (QWidget *field = page->firstField())
        field->setFocus(Qt::OtherFocusReason);
    if (id != ResultPageId) // which says by itself how the run ended
        announce(this, page->stepName());
}

void DeployWizard::followRun(const QString &runId)
{
    m_run = new RunModel(m_session, runId, this);
    m_progressPage->follow(m_run);
    m_resultPage->follow(m_run);
    m_choices.startAnew(m_state);
    emit runStarted(runId);
    next();
    connect(m_run, &RunModel::ended, this, &DeployWizard::showResult);
    connect(m_run, &RunModel::ended, this, &DeployWizard::retranslateTask);
    retranslateTask();
    if (m_run->hasEnded())
        showResult();
}

void DeployWizard::goToValues()
{
    if (currentId() == HostsPage && m_hostsPage->isComplete())
        next();
}

bool DeployWizard::validateCurrentPage()
{
    return m_run || QWizard::validateCurrentPage();
}

void DeployWizard::reject()
{
    if (currentId() != ProgressPageId || m_progressPage->mayLeave())
        QWizard::reject();
}

void DeployWizard::showResult()
{
    if (currentId() == ProgressPageId)
        next();
}

void DeployWizard::openLog(const QString &runId, const QString &host)
{
    auto *dialog = new LogDialog(m_session, runId, host, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString DeployWizard::task() const
{
    const QString package = m_state.package().descriptor.displayName();
    const bool hasOrganisation = m_run && m_run->rowOf(organisationName()) >= 0;
    const int hosts = m_run ? m_run->rowCount() - (hasOrganisation ? 1 : 0) : static_cast<int>(m_state.hosts().size());
    switch (m_state.profile()) {
    case Profile::Upgrade:
        return hosts == 0 ? tr("Upgrade to %1").arg(package)
                          : tr("Upgrade %n host(s) to %1", nullptr, hosts).arg(package);
    case Profile::Rollback:
        return hosts == 0 ? tr("Roll back to %1").arg(package)
                          : tr("Roll back %n host(s) to %1", nullptr, hosts).arg(package);
    case Profile::Install:
        break;
    }
    return hosts == 0 ? tr("Install %1").arg(package) : tr("Install %1 on %n host(s)", nullptr, hosts).arg(package);
}

void DeployWizard::retranslateTask()
{
    setWindowTitle(m_run && !m_run->hasEnded() ? tr("%1 – goes on without this window").arg(task()) : task());
    for (const int id : pageIds()) {
        if (DeployPage *page = deployPage(id))
            page->setTask(task());
    }
}

void DeployWizard::retranslateButtons()
{
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, m_summaryPage->commitText());
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setButtonText(QWizard::CancelButton, currentId() >= ProgressPageId ? tr("&Close") : tr("&Cancel"));
}

void DeployWizard::retranslate()
{
    QStringList names;
    for (const int id : pageIds()) {
        if (const DeployPage *page = deployPage(id))
            names += page->stepName();
    }
    m_steps->setSteps(names);
    m_steps->setCurrent(static_cast<int>(qMax<qsizetype>(0, pageIds().indexOf(currentId()))));
    retranslateTask();
    retranslateButtons();
    fitStepList();
}

void DeployWizard::fitStepList()
{
    m_steps->setCompact(width() < fontMetrics().averageCharWidth() * RoomyChars);
}

void DeployWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (m_state.isSolution())
            showSolutionTexts(*static_cast<SolutionWizardState &>(m_state).definition());
        retranslate();
    }
    if (event->type() == QEvent::FontChange)
        fitStepList();
}

void DeployWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    fitStepList();
}

void DeployWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWizard::keyPressEvent(event);
        return;
    }
    // Enter goes on from the pages that only collect; the summary wants its own button pressed (U52).
    event->accept();
    if (auto *focused = qobject_cast<QAbstractButton *>(focusWidget())) {
        focused->click();
        return;
    }
    if (currentId() < SummaryPageId && button(QWizard::NextButton)->isEnabled())
        next();
}

} // namespace convoy
