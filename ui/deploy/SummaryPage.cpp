// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/SummaryPage.h"

#include "deploy/parts/FindingsView.h"
#include "deploy/parts/LimitsPanel.h"
#include "dialogs/ReportFileDialog.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/labels/Announcement.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/run/ReportSaver.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

namespace convoy {

namespace {

constexpr int LeastPlanRows = 7;

} // namespace

SummaryPage::SummaryPage(Session &session, DeployWizardState &state, QWidget *parent)
    : DeployPage(QStringLiteral("summaryPage"), parent)
    , m_state(state)
    , m_model(session, state)
    , m_saver(new ReportSaver(session, this))
    , m_untouched(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_verdict(new MessagePanel(this))
    , m_findings(new FindingsView(this))
    , m_limits(new LimitsPanel(state, this))
    , m_leaveOut(new QCheckBox(this))
    , m_secrets(new QWidget(this))
    , m_tree(new QTreeView(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_saved(new MessagePanel(this))
{
    setCommitPage(true);
    m_untouched->setObjectName(QStringLiteral("untouched"));
    m_untouched->setWordWrap(true);
    m_busy->setObjectName(QStringLiteral("planning"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutBlocked"));
    m_saved->setObjectName(QStringLiteral("planSaved"));
    m_secrets->setObjectName(QStringLiteral("missingSecrets"));
    m_secrets->setLayout(new QVBoxLayout);
    m_secrets->hide();
    m_findings->hide();
    m_secrets->layout()->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_untouched);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_findings),
          static_cast<QWidget *>(m_leaveOut), m_secrets, static_cast<QWidget *>(m_limits)})
        content()->addWidget(widget);
    buildReport();
    connect(&m_model, &SummaryPageModel::changed, this, &SummaryPage::showPlan);
    connect(&m_model, &SummaryPageModel::started, this, &SummaryPage::started);
    connect(m_leaveOut, &QCheckBox::toggled, this, [this](bool isOn) { m_state.setLeavesOutBlocked(isOn); });
    retranslate();
}

void SummaryPage::buildReport()
{
    m_tree->setObjectName(QStringLiteral("planTree"));
    m_tree->setModel(m_model.tree());
    m_tree->setItemDelegate(new ToneDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setMinimumHeight(fontMetrics().height() * 2 * LeastPlanRows);
    connect(m_model.tree(), &QAbstractItemModel::modelReset, m_tree, [this] {
        m_tree->expandToDepth(0);
        m_tree->resizeColumnToContents(0);
    });
    auto *row = new FlowLayout(8);
    m_copy->setObjectName(QStringLiteral("copyPlan"));
    m_save->setObjectName(QStringLiteral("savePlan"));
    m_again->setObjectName(QStringLiteral("planAgain"));
    for (QPushButton *button : {m_copy, m_save, m_again}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    content()->addWidget(m_tree, 1);
    content()->addLayout(row);
    content()->addWidget(m_saved);
    connect(m_copy, &QPushButton::clicked, this, &SummaryPage::copy);
    connect(m_save, &QPushButton::clicked, this, &SummaryPage::save);
    connect(m_saver, &ReportSaver::busyChanged, this, [this] { m_save->setEnabled(!m_saver->isBusy()); });
    connect(m_saver, &ReportSaver::saved, this, &SummaryPage::showSaved);
    connect(m_saver, &ReportSaver::failed, m_saved, &MessagePanel::showError);
    connect(m_again, &QPushButton::clicked, &m_model, &SummaryPageModel::planAgain);
}

QString SummaryPage::stepName() const
{
    return tr("Summary");
}

QWidget *SummaryPage::firstField() const
{
    return m_tree;
}

void SummaryPage::arrive()
{
    m_saved->clear();
    m_model.planIfStale();
    showPlan();
}

void SummaryPage::showEvent(QShowEvent *event)
{
    m_model.setWatched(true);
    DeployPage::showEvent(event);
}

void SummaryPage::hideEvent(QHideEvent *event)
{
    m_model.setWatched(false);
    DeployPage::hideEvent(event);
}

bool SummaryPage::validatePage()
{
    if (m_model.phase() == SummaryPageModel::Phase::Started)
        return true;
    m_model.commit();
    return false;
}

QString SummaryPage::commitText() const
{
    const int hosts = m_model.hostsToInstall();
    switch (m_state.profile()) {
    case Profile::Upgrade:
        return tr("&Upgrade %n host(s)", nullptr, hosts);
    case Profile::Rollback:
        return tr("Roll b&ack %n host(s)", nullptr, hosts);
    case Profile::Install:
        break;
    }
    return tr("&Install on %n host(s)", nullptr, hosts);
}

void SummaryPage::copy()
{
    QApplication::clipboard()->setText(m_model.asText());
    m_saved->showText(Theme::Tone::Good, tr("The summary is in the clipboard."));
    announce(this, tr("The summary is in the clipboard."));
}

void SummaryPage::save()
{
    m_saved->clear();
    auto *dialog = new ReportFileDialog(tr("plan"), ReportFileDialog::Forms::ReportOrText, this);
    connect(dialog, &ReportFileDialog::reportFileChosen, this, &SummaryPage::saveAs);
    dialog->open();
}

void SummaryPage::saveAs(const QString &path)
{
    if (!path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) {
        if (m_model.plan())
            m_saver->savePlan(*m_model.plan(), path);
        return;
    }
    if (const Status saved = m_model.saveText(path); !saved)
        m_saved->showError(saved.error());
    else
        showSaved(path);
}

void SummaryPage::showSaved(const QString &path)
{
    m_saved->showText(Theme::Tone::Good, tr("The summary was saved to %1.").arg(path));
    announce(this, tr("The summary was saved to %1.").arg(path));
}

void SummaryPage::retranslate()
{
    m_model.retranslate();
    setSentence(tr("Read what will happen, then start it."));
    m_untouched->setText(tr("Nothing on a host has been changed yet."));
    m_busy->setAccessibleName(tr("The hosts are being asked and the plan is being made"));
    m_tree->setAccessibleName(tr("Every value and every step"));
    m_copy->setText(tr("Co&py"));
    m_copy->setAccessibleName(tr("Copy the summary"));
    m_save->setText(tr("&Save…"));
    m_save->setAccessibleName(tr("Save the summary"));
    m_again->setText(tr("Chec&k again"));
    m_again->setAccessibleName(tr("Ask the hosts and plan again"));
    m_shownSecrets.clear();
    m_shownRevision = -1;
    showPlan();
}

} // namespace convoy
