// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/MainWindow.h"

#include "catalogue/CataloguePane.h"
#include "console/AccessPane.h"
#include "console/AuditPane.h"
#include "console/DeploymentsPane.h"
#include "console/HostsPane.h"
#include "console/PackagesPane.h"
#include "console/RunsPane.h"
#include "console/SolutionsPane.h"
#include "console/parts/ApplicationsPane.h"
#include "console/window/MainMenu.h"
#include "console/window/RunsBanner.h"
#include "console/window/SectionList.h"
#include "console/window/SectionStack.h"
#include "deploy/DeployWizard.h"
#include "dialogs/ResumeDialog.h"
#include "dialogs/RunAgainDialog.h"
#include "import/ImportWizard.h"
#include "run/RunWindow.h"
#include "widgets/labels/ElidedLabel.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/console/RunTableModel.h"
#include "wizard/deploy/DeploySession.h"
#include "wizard/import/ImportModel.h"
#include "wizard/solution/SolutionWizardState.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int SolutionsSection = 1;
constexpr int RunsSection = 5;

} // namespace

MainWindow::MainWindow(Session &session, LanguageSwitch &language, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_sections(new SectionList(this))
    , m_banner(new RunsBanner(this))
    , m_stack(new SectionStack(this))
    , m_packages(new PackagesPane(session, this))
    , m_runModel(new RunTableModel(session, this))
    , m_menu(new MainMenu(*menuBar(), language, this))
    , m_where(new ElidedLabel(this))
    , m_importModel(new ImportModel(session, this))
    , m_deploySession(new DeploySession(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildSections();
    layOut();
    buildMenus();
    statusBar()->addPermanentWidget(m_where, 1);
    resize(1080, 680);
    retranslate();
    m_packages->setFocus();
}

void MainWindow::buildSections()
{
    m_stack->addSection(m_packages);
    m_stack->addSection([this] {
        auto *solutions = new SolutionsPane(m_session, this);
        connect(solutions, &SolutionsPane::upgradeWanted, this, &MainWindow::openSolution);
        return solutions;
    });
    m_stack->addSection([this] { return new HostsPane(m_session, this); });
    m_stack->addSection([this] {
        auto *deployments = new DeploymentsPane(m_session, this);
        connect(deployments, &DeploymentsPane::profileWanted, this, &MainWindow::openProfile);
        return deployments;
    });
    m_stack->addSection([this] { return new ApplicationsPane(m_session, this); });
    m_stack->addSection([this] { return makeRuns(); });
    m_stack->addSection([this] { return new AuditPane(m_session, this); });
    m_stack->addSection([this] { return new AccessPane(m_session, this); });
    m_stack->addSection([this] { return new CataloguePane(m_session.clock(), this); });
    m_sections->setNames(sectionNames());
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &SectionStack::showSection);
    m_sections->setCurrentRow(0);
    connect(&m_session, &Session::changed, this, &MainWindow::showAccess);
    connect(m_packages, &PackagesPane::importRequested, this, &MainWindow::openImport);
    connect(m_packages, &PackagesPane::installRequested, this, &MainWindow::openInstall);
    connect(m_runModel, &RunTableModel::reloaded, this, &MainWindow::showRuns);
    connect(m_banner, &RunsBanner::openWanted, this, &MainWindow::openRun);
    connect(m_banner, &RunsBanner::resumeWanted, this, &MainWindow::resumeRun);
    connect(m_banner, &RunsBanner::closeWanted, this, &MainWindow::closeRun);
}

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

RunsPane *MainWindow::makeRuns()
{
    auto *runs = new RunsPane(m_session, *m_runModel, this);
    connect(runs, &RunsPane::openWanted, this, &MainWindow::openRun);
    connect(runs, &RunsPane::resumeWanted, this, &MainWindow::resumeRun);
    connect(runs, &RunsPane::againWanted, this, &MainWindow::runAgain);
    return runs;
}

void MainWindow::closeRun(const QString &runId)
{
    static_cast<RunsPane *>(m_stack->pane(RunsSection))->closeRun(runId);
}

void MainWindow::buildMenus()
{
    connect(m_menu, &MainMenu::importWanted, this, [this] { openImport({}); });
    connect(m_menu, &MainMenu::solutionsWanted, this, &MainWindow::showSolutions);
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu, &MainMenu::aboutWanted, this, &MainWindow::showAbout);
}

void MainWindow::setOfferedMedium(const QString &path)
{
    m_offeredMedium = path;
    m_packages->setOfferedMedium(path);
}

void MainWindow::openImport(const QString &path)
{
    if (m_importWizard) {
        m_importWizard->raise();
        m_importWizard->activateWindow();
        return;
    }
    m_importWizard = new ImportWizard(*m_importModel, m_offeredMedium, this);
    m_importWizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_importWizard, &ImportWizard::installRequested, this, &MainWindow::openInstall, Qt::QueuedConnection);
    m_importWizard->show();
    m_importWizard->startWith(path);
}

void MainWindow::openInstall(qint64 packageId)
{
    if (raiseWizard())
        return;
    auto package = m_session.repository().packages().find(QString::number(packageId));
    if (!package)
        return;
    m_packages->selectPackage(packageId);
    openWizard(*m_deploySession->stateFor(*package, Profile::Install));
}

void MainWindow::openProfile(Profile profile, const QString &package, const QString &version)
{
    if (raiseWizard())
        return;
    const auto found = m_session.repository().packages().find(QStringLiteral("%1@%2").arg(package, version));
    if (found)
        openWizard(*m_deploySession->stateFor(*found, profile));
}

void MainWindow::openSolution(const SharedSolution &solution)
{
    if (!raiseWizard())
        openWizard(*m_deploySession->stateFor(solution));
}

void MainWindow::showSolutions()
{
    m_sections->setCurrentRow(SolutionsSection);
}

bool MainWindow::raiseWizard()
{
    if (!m_deployWizard)
        return false;
    m_deployWizard->raise();
    m_deployWizard->activateWindow();
    return true;
}

void MainWindow::openWizard(DeployWizardState &state)
{
    m_deployWizard = new DeployWizard(m_session, state, *m_deploySession, this);
    m_deployWizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_deployWizard, &DeployWizard::againWanted, this, &MainWindow::runAgain);
    connect(m_deployWizard, &DeployWizard::changeWanted, this, &MainWindow::changeAndRunAgain);
    connect(m_deployWizard, &DeployWizard::resumeWanted, this, &MainWindow::resumeRun);
    m_deployWizard->show();
}

void MainWindow::openRun(const QString &runId)
{
    QWidget *shown = nullptr;
    if (m_deployWizard && m_deployWizard->run() && m_deployWizard->run()->run().id == runId
        && !m_deployWizard->run()->hasEnded())
        shown = m_deployWizard;
    if (RunWindow *window = m_runWindows.value(runId)) {
        if (!window->run().hasEnded())
            shown = window;
        else
            window->close(); // it may have been resumed since
    }
    if (!shown) {
        auto *window = new RunWindow(m_session, runId, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &RunWindow::againWanted, this, &MainWindow::runAgain);
        connect(window, &RunWindow::changeWanted, this, &MainWindow::changeAndRunAgain);
        connect(window, &RunWindow::resumeWanted, this, &MainWindow::resumeRun);
        m_runWindows.insert(runId, window);
        window->show();
        return;
    }
    shown->raise();
    shown->activateWindow();
}

void MainWindow::resumeRun(const QString &runId)
{
    QWidget *over = this;
    if (RunWindow *window = m_runWindows.value(runId))
        over = window;
    auto *dialog = new ResumeDialog(m_session, runId, over);
    connect(dialog, &ResumeDialog::resumed, this, &MainWindow::openRun);
    dialog->open();
}

void MainWindow::runAgain(const QString &runId, const QStringList &hosts)
{
    if (const RunAgainDialog *dialog = askForHosts(runId, hosts))
        connect(dialog, &RunAgainDialog::prepared, this, &MainWindow::openAgain);
}

void MainWindow::changeAndRunAgain(const QString &runId, const QStringList &hosts)
{
    if (const RunAgainDialog *dialog = askForHosts(runId, hosts))
        connect(dialog, &RunAgainDialog::prepared, this,
                [this](const StoredPackage &package, const DeploymentRequest &request) {
                    if (openAgain(package, request))
                        m_deployWizard->goToValues();
                });
}

RunAgainDialog *MainWindow::askForHosts(const QString &runId, const QStringList &hosts)
{
    const bool isPreparing = m_deployWizard && !(m_deployWizard->run() && m_deployWizard->run()->hasEnded());
    if (isPreparing) {
        tellOfOpenWizard(); // it is not thrown away for this one
        return nullptr;
    }
    QWidget *over = this;
    if (RunWindow *window = m_runWindows.value(runId))
        over = window;
    if (m_deployWizard)
        over = m_deployWizard;
    auto *dialog = new RunAgainDialog(m_session, runId, hosts, over);
    dialog->open();
    return dialog;
}

void MainWindow::tellOfOpenWizard()
{
    raiseWizard();
    auto *box = new QMessageBox(QMessageBox::Information, m_deployWizard->windowTitle(),
                                tr("Another deployment is open in the wizard."), QMessageBox::Close, m_deployWizard);
    box->setObjectName(QStringLiteral("wizardIsOpen"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Finish it or close it, then run the hosts again."));
    box->open();
}

bool MainWindow::openAgain(const StoredPackage &package, const DeploymentRequest &request)
{
    if (m_deployWizard && m_deployWizard->run() && m_deployWizard->run()->hasEnded())
        m_deployWizard->close();
    else if (raiseWizard())
        return false; // another deployment is being prepared there; it is not thrown away for this one
    if (RunWindow *window = m_runWindows.value(request.again))
        window->close();
    openWizard(*m_deploySession->stateAgain(package, request));
    return true;
}

void MainWindow::showRuns()
{
    m_banner->setRuns(m_runModel->runs());
    const int live = m_runModel->liveCount();
    setWindowTitle(live == 0 ? tr("Convoy") : tr("Convoy – %n run(s) going on without the window", nullptr, live));
}

void MainWindow::showAccess()
{
    m_menu->setMayImport(accessOf(m_session).may(Privilege::Import));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QStringList lost = m_mayLeave ? QStringList() : losses();
    event->setAccepted(lost.isEmpty());
    if (!lost.isEmpty())
        askBeforeLeaving(lost);
}

QStringList MainWindow::losses() const
{
    QStringList lost;
    if (m_importModel->phase() == ImportModel::Phase::Importing)
        lost += tr("Packages are being imported. Those that are not complete will not be in the repository.");
    if (m_deployWizard && !m_deployWizard->run() && !m_deployWizard->state().hosts().isEmpty())
        lost += tr("%1 has not begun. The hosts and values chosen for it are not kept.").arg(m_deployWizard->task());
    return lost;
}

void MainWindow::askBeforeLeaving(const QStringList &losses)
{
    if (findChild<QMessageBox *>(QStringLiteral("leaveQuestion")))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit Convoy"), losses.join(QLatin1Char('\n')),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *quit = box->addButton(tr("&Quit now"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep Convoy open"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, quit](const QAbstractButton *button) {
        m_mayLeave = button == quit;
        if (m_mayLeave)
            close();
    });
    box->open();
}

QStringList MainWindow::sectionNames()
{
    return {tr("Packages"),
            tr("Solutions"),
            tr("Hosts"),
            tr("Deployed packages"),
            tr("Application objects"),
            tr("Runs"),
            tr("Audit trail"),
            tr("Operators and tenants"),
            tr("Operating systems")};
}

void MainWindow::retranslate()
{
    m_runModel->retranslate();
    showRuns();
    m_sections->setNames(sectionNames());
    m_sections->setAccessibleName(tr("Sections"));
    m_menu->retranslate();
    showAccess();
    m_where->setFullText(tr("Repository: %1 · Operator: %2").arg(m_session.url().path, m_session.operatorName()));
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Convoy"),
                                tr("Convoy %1 installs packages from offline media on servers, in the right order.")
                                    .arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Close)->setText(tr("&Close"));
    box->open();
}

} // namespace convoy
