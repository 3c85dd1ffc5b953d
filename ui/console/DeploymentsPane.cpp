// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/DeploymentsPane.h"

#include "base/Clock.h"
#include "console/parts/DeploymentActions.h"
#include "console/parts/DeploymentFilters.h"
#include "console/parts/DeploymentProgress.h"
#include "console/parts/ProgressDelegate.h"
#include "log/LogDialog.h"
#include "repository/access/AccessStore.h"
#include "widgets/FilterField.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/SelectableLabel.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/console/DeploymentFilterModel.h"
#include "wizard/console/DeploymentTableModel.h"
#include "wizard/console/HostTableModel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

QString rowKey(const DeploymentTableModel::Row &row)
{
    return row.host + QLatin1Char('\n') + row.package + QLatin1Char('\n') + row.run;
}

} // namespace

DeploymentsPane::DeploymentsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DeploymentTableModel(session, this))
    , m_proxy(new DeploymentFilterModel(*m_model, this))
    , m_title(new TitleLabel(this))
    , m_filter(new FilterField(this))
    , m_choices(new DeploymentFilters(*m_model, this))
    , m_empty(new QLabel(this))
    , m_table(new TableView(this))
    , m_details(new QWidget(this))
    , m_detailsTitle(new QLabel(m_details))
    , m_detailsText(new SelectableLabel(m_details))
    , m_progress(new DeploymentProgress(m_details))
    , m_outcome(new MessagePanel(m_details))
    , m_actions(new DeploymentActions(*m_model, m_details))
    , m_log(new QPushButton(m_details))
{
    setObjectName(QStringLiteral("deploymentsPane"));
    m_table->setObjectName(QStringLiteral("deploymentTable"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(DeploymentTableModel::State, new ProgressDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DeploymentTableModel::HostColumn, Qt::AscendingOrder);
    m_table->rememberColumns(QStringLiteral("deployments"), {DeploymentTableModel::HostColumn});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_log->setObjectName(QStringLiteral("openActionLog"));
    m_detailsTitle->setObjectName(QStringLiteral("deploymentTitle"));
    m_detailsText->setObjectName(QStringLiteral("deploymentDetails"));
    QFont bold = m_detailsTitle->font();
    bold.setBold(true);
    m_detailsTitle->setFont(bold);

    auto *detailsColumn = new QVBoxLayout(m_details);
    detailsColumn->setContentsMargins(0, 8, 0, 0);
    detailsColumn->addWidget(m_detailsTitle);
    detailsColumn->addWidget(m_detailsText);
    detailsColumn->addWidget(m_progress);
    detailsColumn->addWidget(m_outcome);
    detailsColumn->addWidget(m_actions);
    auto *row = new QHBoxLayout;
    row->addWidget(m_log);
    row->addStretch();
    detailsColumn->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_filter);
    column->addWidget(m_choices);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);

    connect(m_filter, &FilterField::textChanged, this, &DeploymentsPane::applyFilter);
    connect(m_choices, &DeploymentFilters::changed, this, &DeploymentsPane::applyFilter);
    connect(m_actions, &DeploymentActions::wanted, this, [this](Profile profile, const QString &version) {
        if (const DeploymentTableModel::Row *chosen = m_model->row(currentSourceRow()))
            emit profileWanted(profile, chosen->package, version);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeploymentsPane::showCurrent);
    connect(m_model, &DeploymentTableModel::aboutToReload, this, [this] { m_isReloading = true; });
    connect(m_model, &DeploymentTableModel::reloaded, this, &DeploymentsPane::reloaded);
    connect(m_log, &QPushButton::clicked, this, &DeploymentsPane::openLog);
    retranslate();
    reloaded();
}

int DeploymentsPane::currentSourceRow() const
{
    return m_proxy->mapToSource(m_table->currentIndex()).row();
}

void DeploymentsPane::reloaded()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_filter->setVisible(!isEmpty);
    m_choices->setVisible(!isEmpty);
    applyFilter();
    m_table->fitColumns();
    m_table->growColumns();
    // A row that has left the filter is no longer chosen, and no other one in its place.
    QModelIndex chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (rowKey(*m_model->row(row)) == m_selected)
            chosen = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(chosen);
    m_isReloading = false;
    showCurrent();
}

void DeploymentsPane::applyFilter()
{
    m_choices->fill();
    DeploymentFilterModel::Filter filter = m_choices->filter();
    filter.text = m_filter->text();
    m_proxy->setFilter(filter);
    m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
}

void DeploymentsPane::showCurrent()
{
    const DeploymentTableModel::Row *row = m_model->row(currentSourceRow());
    m_details->setVisible(row);
    if (!row)
        return;
    if (!m_isReloading)
        m_selected = rowKey(*row);
    m_detailsTitle->setText(tr("%1 %2 on %3").arg(row->package, row->version, hostDisplayName(row->host)));
    const QString since = shownTime(row->since);
    m_detailsText->setText(row->isRunning
                               ? tr("Begun %1, by %2, in run %3.").arg(since, row->operatorName, row->run)
                               : tr("%1 since %2, by %3, in run %4.")
                                     .arg(deploymentStateText(row->state).text(), since, row->operatorName, row->run));
    if (row->drift) {
        const QString found =
            row->foundVersion.isEmpty()
                ? tr("When the host was looked at, the package was not found there.")
                : tr("When the host was looked at, version %1 was found there.").arg(row->foundVersion);
        m_detailsText->setText(m_detailsText->text() + QLatin1Char('\n') + found);
    }
    m_progress->showWork(row->work);
    m_actions->setRow(*row, m_session.repository().access().own().value_or(Access()));
    if (row->outcome.code.isEmpty()) {
        m_outcome->clear();
    } else {
        Error problem(row->outcome.code, row->outcome.message);
        problem.why = row->outcome.why;
        problem.remedy = row->outcome.remedy;
        problem.detail = row->outcome.detail;
        m_outcome->showError(problem);
    }
}

void DeploymentsPane::openLog()
{
    const DeploymentTableModel::Row *row = m_model->row(currentSourceRow());
    if (!row)
        return;
    auto *dialog = new LogDialog(m_session, row->run, row->host, this);
    dialog->open();
}

void DeploymentsPane::showEvent(QShowEvent *event)
{
    m_model->setSeen(true);
    QWidget::showEvent(event);
}

void DeploymentsPane::hideEvent(QHideEvent *event)
{
    m_model->setSeen(false);
    QWidget::hideEvent(event);
}

void DeploymentsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DeploymentsPane::retranslate()
{
    m_title->setText(tr("Deployed packages"));
    m_empty->setText(tr("Nothing has been installed yet. Choose a package under “Packages” and press “Install…”."));
    m_table->setAccessibleName(tr("Deployed packages"));
    m_log->setText(tr("Deployment action &log…"));
    showCurrent();
}

} // namespace convoy
