// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/LogDialog.h"

#include "widgets/MessagePanel.h"
#include "widgets/SearchBar.h"
#include "widgets/TableView.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/console/LogSearch.h"
#include "wizard/console/RunLogModel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convoy {

LogDialog::LogDialog(Session &session, QString run, QString host, QWidget *parent)
    : QDialog(parent)
    , m_run(std::move(run))
    , m_host(std::move(host))
    , m_model(new RunLogModel(session, m_run, m_host, this))
    , m_search(new LogSearch(*m_model, this))
    , m_view(new TableView(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_saved(new MessagePanel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("logDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(QStringLiteral("logTable"));
    m_view->setModel(m_model);
    m_view->setColumnHidden(RunLogModel::HostColumn, !m_host.isEmpty());
    m_view->fitColumns();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveLog"));
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(m_save, &QPushButton::clicked, this, &LogDialog::save);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->toText()); });
    // Who reads or searches further up stays there.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_isAtEnd = bar->value() == bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_isAtEnd)
            m_view->scrollToBottom();
    });
    connect(m_search, &LogSearch::rowChosen, this, &LogDialog::showRow);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new SearchBar(*m_search, this));
    column->addWidget(m_view, 1);
    column->addWidget(m_saved);
    column->addWidget(buttons);
    resize(760, 480);
    retranslate();
}

void LogDialog::showRow(int row)
{
    const QModelIndex line = m_model->index(row, RunLogModel::Text);
    m_view->setCurrentIndex(line);
    m_view->scrollTo(line, QAbstractItemView::PositionAtCenter);
}

void LogDialog::showFailure(const QString &step)
{
    if (const int row = m_model->failureRow(step); row >= 0)
        showRow(row);
}

void LogDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"), QStringLiteral("deployment-log.txt"),
                                                      tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const Status saved = m_model->save(path); saved)
        m_saved->showText(Theme::Tone::Good, tr("The log was saved to %1.").arg(path));
    else
        m_saved->showError(saved.error());
}

void LogDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LogDialog::retranslate()
{
    setWindowTitle(m_host.isEmpty() ? tr("Deployment action log of run %1").arg(m_run)
                                    : tr("Deployment action log of %1, run %2").arg(hostDisplayName(m_host), m_run));
    m_view->setAccessibleName(tr("Deployment action log"));
    m_copy->setText(tr("C&opy all"));
    m_save->setText(tr("Save the lo&g…"));
    m_close->setText(tr("&Close"));
    m_model->retranslate();
}

} // namespace convoy
