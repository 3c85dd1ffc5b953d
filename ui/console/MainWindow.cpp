// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/MainWindow.h"

#include "catalogue/CataloguePane.h"
#include "console/AccessPane.h"
#include "console/AuditPane.h"
#include "console/DeploymentsPane.h"
#include "console/HostsPane.h"
#include "console/PackagesPane.h"
#include "console/RunsBanner.h"
#include "console/RunsPane.h"
#include "console/SectionList.h"
#include "console/SolutionsPane.h"
#include "console/parts/ApplicationsPane.h"
#include "deploy/DeployWizard.h"
#include "dialogs/ResumeDialog.h"
#include "dialogs/RunAgainDialog.h"
#include "import/ImportWizard.h"
#include "run/RunWindow.h"
#include "widgets/ScrollPane.h"
#include "widgets/labels/ElidedLabel.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/console/RunTableModel.h"
#include "wizard/deploy/DeploySession.h"
#include "wizard/import/ImportModel.h"
#include "wizard/solution/SolutionWizardState.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace convoy {

namespace {

const QString ThemeKey = QStringLiteral("window/theme");
const QString LanguageKey = QStringLiteral("window/language");
constexpr int SolutionsSection = 1;

} // namespace

MainWindow::MainWindow(Session &session, LanguageSwitch &language, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_language(language)
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
    , m_where(new ElidedLabel(this))
    , m_importModel(new ImportModel(session, this))
    , m_deploySession(new DeploySession(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildSections();
    buildMenus();
    statusBar()->addPermanentWidget(m_where, 1);
    resize(1080, 680);
    retranslate();
    m_packages->setFocus();
}

void MainWindow::buildSections()
{
    m_packages = new PackagesPane(m_session, this);
    m_runs = new RunsPane(m_session, this);
    m_banner = new RunsBanner(this);
    auto *deployments = new DeploymentsPane(m_session, this);
    connect(deployments, &DeploymentsPane::profileWanted, this, &MainWindow::openProfile);
    auto *solutions = new SolutionsPane(m_session, this);
    connect(solutions, &SolutionsPane::upgradeWanted, this, &MainWindow::openSolution);
    for (QWidget *pane : {static_cast<QWidget *>(m_packages), static_cast<QWidget *>(solutions),
                          static_cast<QWidget *>(new HostsPane(m_session, this)), static_cast<QWidget *>(deployments),
                          static_cast<QWidget *>(new ApplicationsPane(m_session, this)), static_cast<QWidget *>(m_runs),
                          static_cast<QWidget *>(new AuditPane(m_session, this)),
                          static_cast<QWidget *>(new AccessPane(m_session, this)),
                          static_cast<QWidget *>(new CataloguePane(m_session.clock(), this))})
        m_stack->addWidget(new ScrollPane(pane, this));
    m_sections->setNames(sectionNames());
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
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
    connect(&m_session, &Session::changed, this, &MainWindow::showAccess);
    connect(m_packages, &PackagesPane::importRequested, this, &MainWindow::openImport);
    connect(m_packages, &PackagesPane::installRequested, this, &MainWindow::openInstall);
    connect(m_runs, &RunsPane::openWanted, this, &MainWindow::openRun);
    connect(m_runs, &RunsPane::resumeWanted, this, &MainWindow::resumeRun);
    connect(m_runs, &RunsPane::againWanted, this, &MainWindow::runAgain);
    connect(m_runs->model(), &RunTableModel::reloaded, this, &MainWindow::showRuns);
    connect(m_banner, &RunsBanner::openWanted, this, &MainWindow::openRun);
    connect(m_banner, &RunsBanner::resumeWanted, this, &MainWindow::resumeRun);
    connect(m_banner, &RunsBanner::closeWanted, m_runs, &RunsPane::closeRun);
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_importAction =
        m_fileMenu->addAction(QString(), QKeySequence(QStringLiteral("Ctrl+I")), this, [this] { openImport({}); });
    m_solutionAction = m_fileMenu->addAction(QString(), this, &MainWindow::showSolutions);
    m_solutionAction->setObjectName(QStringLiteral("solutionAction"));
    m_fileMenu->addSeparator();
    m_quitAction = m_fileMenu->addAction(QString(), QKeySequence::Quit, this, &QWidget::close);
    m_viewMenu = menuBar()->addMenu(QString());
    buildLanguageMenu();
    buildThemeMenu();
    m_helpMenu = menuBar()->addMenu(QString());
    m_aboutAction = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
}

void MainWindow::buildLanguageMenu()
{
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->setObjectName(QStringLiteral("languageMenu"));
    auto *group = new QActionGroup(this);
    for (const QString &language : LanguageSwitch::languages()) {
        QAction *action = m_languageMenu->addAction(LanguageSwitch::nativeName(language));
        action->setObjectName(QStringLiteral("language_") + language);
        action->setCheckable(true);
        action->setChecked(language == m_language.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            m_language.setLanguage(language);
            QSettings().setValue(LanguageKey, language);
        });
    }
}

void MainWindow::buildThemeMenu()
{
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    const Theme::Scheme current = Theme::schemeFromWord(QSettings().value(ThemeKey).toString());
    for (const Theme::Scheme scheme :
         {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::Contrast}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("theme_") + Theme::schemeWord(scheme));
        action->setCheckable(true);
        action->setChecked(scheme == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { setScheme(scheme); });
        m_themeActions += action;
    }
}

void MainWindow::setScheme(Theme::Scheme scheme)
{
    Theme::apply(*qApp, scheme);
    QSettings().setValue(ThemeKey, Theme::schemeWord(scheme));
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
    const bool isPreparing = m_deployWizard && !(m_deployWizard->run() && m_deployWizard->run()->hasEnded());
    if (isPreparing) {
        tellOfOpenWizard(); // it is not thrown away for this one
        return;
    }
    QWidget *over = this;
    if (RunWindow *window = m_runWindows.value(runId))
        over = window;
    if (m_deployWizard)
        over = m_deployWizard;
    auto *dialog = new RunAgainDialog(m_session, runId, hosts, over);
    connect(dialog, &RunAgainDialog::prepared, this, &MainWindow::openAgain);
    dialog->open();
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

void MainWindow::openAgain(const StoredPackage &package, const DeploymentRequest &request)
{
    if (m_deployWizard && m_deployWizard->run() && m_deployWizard->run()->hasEnded())
        m_deployWizard->close();
    else if (raiseWizard())
        return; // another deployment is being prepared there; it is not thrown away for this one
    if (RunWindow *window = m_runWindows.value(request.again))
        window->close();
    openWizard(*m_deploySession->stateAgain(package, request));
}

void MainWindow::showRuns()
{
    m_banner->setRuns(m_runs->model()->runs());
    const int live = m_runs->model()->liveCount();
    setWindowTitle(live == 0 ? tr("Convoy") : tr("Convoy – %n run(s) going on without the window", nullptr, live));
}

void MainWindow::showAccess()
{
    const Status mayImport = accessOf(m_session).may(Privilege::Import);
    m_importAction->setEnabled(mayImport.has_value());
    m_importAction->setStatusTip(mayImport ? QString() : mayImport.error().text());
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
    showRuns();
    m_sections->setNames(sectionNames());
    m_sections->setAccessibleName(tr("Sections"));
    m_fileMenu->setTitle(tr("&File"));
    m_importAction->setText(tr("I&mport packages…"));
    m_solutionAction->setText(tr("&Upgrade with a solution…"));
    showAccess();
    m_quitAction->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_themeActions.at(0)->setText(tr("As the &system"));
    m_themeActions.at(1)->setText(tr("&Light"));
    m_themeActions.at(2)->setText(tr("&Dark"));
    m_themeActions.at(3)->setText(tr("&High contrast"));
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutAction->setText(tr("&About Convoy"));
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
