// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunWindow.h"

#include "deploy/ProgressPage.h"
#include "deploy/ResultPage.h"
#include "dialogs/TrailDialog.h"
#include "log/LogDialog.h"
#include "run/FailureRemedies.h"
#include "widgets/labels/Announcement.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPushButton>

namespace convoy {

namespace {

constexpr QSize PreferredSize(960, 700);
constexpr QSize LeastSize(640, 480);

} // namespace

RunWindow::RunWindow(Session &session, const QString &runId, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_run(new RunModel(session, runId, this))
    , m_progressPage(new ProgressPage(this))
    , m_resultPage(new ResultPage(this))
{
    setObjectName(QStringLiteral("runWindow"));
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoDefaultButton | QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage
               | QWizard::NoCancelButtonOnLastPage);
    setPage(ProgressPageId, m_progressPage);
    setPage(ResultPageId, m_resultPage);
    setStartId(m_run->hasEnded() ? ResultPageId : ProgressPageId);
    placeButtons();
    setMinimumSize(LeastSize);
    resize(PreferredSize);
    m_progressPage->follow(m_run);
    m_resultPage->follow(m_run);
    connect(this, &QWizard::currentIdChanged, this, &RunWindow::arriveAt);
    connect(m_progressPage, &ProgressPage::leaveWanted, this, [this] { QWizard::reject(); });
    connect(m_run, &QAbstractItemModel::modelReset, this, &RunWindow::retranslate); // its hosts are known
    connect(m_run, &RunModel::ended, this, [this] {
        if (currentId() == ProgressPageId)
            next();
    });
    connect(m_resultPage, &ResultPage::remedyWanted, new FailureRemedies(m_session, this), &FailureRemedies::carryOut);
    connect(m_resultPage, &ResultPage::againWanted, this, &RunWindow::againWanted);
    connect(m_resultPage, &ResultPage::changeWanted, this, &RunWindow::changeWanted);
    connect(m_resultPage, &ResultPage::resumeWanted, this, &RunWindow::resumeWanted);
    connect(m_resultPage, &ResultPage::trailWanted, this, [this] { (new TrailDialog(m_session, this))->open(); });
    connect(m_resultPage, &ResultPage::logWanted, this,
            [this](const QString &run, const QString &host) { (new LogDialog(m_session, run, host, this))->open(); });
    retranslate();
}

void RunWindow::placeButtons()
{
    setButtonLayout({QWizard::Stretch, QWizard::FinishButton, QWizard::CancelButton});
    for (const auto which : {QWizard::FinishButton, QWizard::CancelButton}) {
        if (auto *push = qobject_cast<QPushButton *>(button(which)))
            push->setAutoDefault(false);
    }
}

void RunWindow::arriveAt(int id)
{
    auto *page = qobject_cast<DeployPage *>(this->page(id));
    if (!page)
        return;
    retranslate();
    page->arrive();
    page->firstField()->setFocus(Qt::OtherFocusReason);
    if (id != ResultPageId) // which says by itself how the run ended
        announce(this, page->stepName());
    if (id == ProgressPageId && m_run->hasEnded())
        QMetaObject::invokeMethod(this, &QWizard::next, Qt::QueuedConnection); // ended before the window was seen
}

void RunWindow::reject()
{
    if (currentId() != ProgressPageId || m_progressPage->mayLeave())
        QWizard::reject();
}

void RunWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button that has the keyboard, and nothing else (U52).
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWizard::keyPressEvent(event);
        return;
    }
    event->accept();
    if (auto *focused = qobject_cast<QAbstractButton *>(focusWidget()))
        focused->click();
}

void RunWindow::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunWindow::retranslate()
{
    const StoredRun &run = m_run->run();
    const int hosts = m_run->hostCount(RunModel::Bucket::All);
    const QString task =
        run.undoes.isEmpty()
            ? tr("Run %1: %2 %3 on %n host(s)", nullptr, hosts).arg(run.id, run.packageName, run.packageVersion)
            : tr("Run %1: undoes run %2 on %n host(s)", nullptr, hosts).arg(run.id, run.undoes);
    setWindowTitle(m_run->hasEnded() ? task : tr("%1 – goes on without this window").arg(task));
    for (DeployPage *page : {static_cast<DeployPage *>(m_progressPage), static_cast<DeployPage *>(m_resultPage)})
        page->setTask(task);
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setButtonText(QWizard::CancelButton, tr("&Close"));
}

} // namespace convoy
