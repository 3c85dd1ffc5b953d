// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/SolutionsPane.h"

#include "repository/access/Access.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/SelectableLabel.h"
#include "widgets/labels/TitleLabel.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/solution/SolutionTableModel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace convoy {

SolutionsPane::SolutionsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SolutionTableModel(session, this))
    , m_title(new TitleLabel(this))
    , m_note(new QLabel(this))
    , m_table(new TableView(this))
    , m_problem(new MessagePanel(this))
    , m_details(new SelectableLabel(this))
    , m_upgrade(new QPushButton(this))
{
    setObjectName(QStringLiteral("solutionsPane"));
    build();
    connect(m_model, &SolutionTableModel::reloaded, this, &SolutionsPane::take);
    connect(m_model, &SolutionTableModel::settled, this, &SolutionsPane::proceed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SolutionsPane::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &SolutionsPane::open);
    connect(m_upgrade, &QPushButton::clicked, this, &SolutionsPane::open);
    connect(&m_session, &Session::changed, this, &SolutionsPane::showCurrent);
    retranslate();
    showCurrent();
}

void SolutionsPane::build()
{
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("solutionsNote"));
    m_table->setObjectName(QStringLiteral("solutionTable"));
    m_table->setModel(m_model);
    m_table->rememberColumns(QStringLiteral("solutions"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_problem->setObjectName(QStringLiteral("solutionProblem"));
    m_details->setObjectName(QStringLiteral("solutionDetails"));
    m_upgrade->setObjectName(QStringLiteral("upgradeWithSolution"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(m_details);
    column->addWidget(m_upgrade, 0, Qt::AlignLeft);
}

/// Read when they are looked at: definitions are large, and the command line imports others.
void SolutionsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->reload();
}

void SolutionsPane::take()
{
    m_table->fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_current)), 0));
    showCurrent();
}

/// The definition that the wizard judges with is the one that its summary will load.
void SolutionsPane::proceed()
{
    const QString id = std::exchange(m_wanted, QString());
    const SolutionTableModel::Row *row = id.isEmpty() ? nullptr : m_model->row(m_model->rowOf(id));
    if (row != nullptr && row->definition && m_upgrade->isEnabled())
        emit upgradeWanted(row->definition);
}

void SolutionsPane::showCurrent()
{
    const SolutionTableModel::Row *row = m_model->row(m_table->currentRow());
    const SharedSolution definition = row == nullptr ? nullptr : row->definition;
    if (row != nullptr)
        m_current = row->id;
    m_details->setVisible(definition != nullptr);
    if (definition)
        m_details->setText(solutionDetails(*definition).join(QLatin1Char('\n')));
    if (row != nullptr && row->problem)
        m_problem->showError(*row->problem);
    else
        m_problem->clear();
    const Status mayDeploy = accessOf(m_session).may(Privilege::Deploy);
    m_upgrade->setEnabled(definition != nullptr && mayDeploy.has_value());
    m_upgrade->setToolTip(mayDeploy ? QString() : mayDeploy.error().text());
}

void SolutionsPane::open()
{
    const SolutionTableModel::Row *row = m_model->row(m_table->currentRow());
    if (row == nullptr || !row->definition || !m_upgrade->isEnabled())
        return;
    m_wanted = row->id;
    m_model->reload();
}

void SolutionsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void SolutionsPane::retranslate()
{
    m_title->setText(tr("Solutions"));
    m_note->setText(tr("A solution knows how a product is upgraded on many hosts: what must be true before, and who "
                       "follows whom."));
    m_table->setAccessibleName(tr("Solutions"));
    m_details->setAccessibleName(tr("Chosen solution"));
    m_upgrade->setText(tr("&Upgrade with this solution…"));
}

} // namespace convoy
