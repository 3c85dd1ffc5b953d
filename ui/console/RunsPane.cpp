// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/RunsPane.h"

#include "dialogs/LogDialog.h"
#include "widgets/TableView.h"
#include "widgets/TitleLabel.h"
#include "widgets/ToneDelegate.h"
#include "wizard/console/RunTableModel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

RunsPane::RunsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RunTableModel(session, this))
    , m_title(new TitleLabel(this))
    , m_empty(new QLabel(this))
    , m_table(new TableView(this))
    , m_log(new QPushButton(this))
{
    setObjectName(QStringLiteral("runsPane"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_empty->setAlignment(Qt::AlignCenter);
    m_log->setObjectName(QStringLiteral("openRunLog"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_log);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_model, &RunTableModel::reloaded, this, &RunsPane::reloaded);
    connect(m_log, &QPushButton::clicked, this, &RunsPane::openLog);
    connect(m_table, &QAbstractItemView::activated, this, &RunsPane::openLog);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const StoredRun *run = m_model->run(current.row()))
            m_selected = run->id;
        m_log->setEnabled(current.isValid());
    });
    retranslate();
    reloaded();
}

void RunsPane::reloaded()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_log->setVisible(!isEmpty);
    m_table->fitColumns();
    int chosen = isEmpty ? -1 : 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->run(row)->id == m_selected)
            chosen = row;
    }
    if (chosen >= 0)
        m_table->setCurrentIndex(m_model->index(chosen, 0));
}

void RunsPane::openLog()
{
    if (const StoredRun *run = m_model->run(m_table->currentRow()))
        (new LogDialog(m_session, run->id, {}, this))->open();
}

void RunsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RunsPane::retranslate()
{
    m_title->setText(tr("Runs"));
    m_empty->setText(tr("No run yet."));
    m_table->setAccessibleName(tr("Runs"));
    m_log->setText(tr("Deployment action &log…"));
}

} // namespace convoy
