// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/LogDialog.h"

#include "log/LineDelegate.h"
#include "log/LogFilterBar.h"
#include "log/SearchBar.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/log/LogSaver.h"
#include "wizard/log/LogSearch.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int MostCopied = 10'000;
constexpr int ShownOfLine = 4; ///< lines of text
constexpr int MeasuredRows = 100; ///< for the widths of columns; a thousand would be felt
constexpr QSize Size(960, 620);

} // namespace

LogDialog::LogDialog(Session &session, QString run, QString host, QWidget *parent)
    : QDialog(parent)
    , m_run(std::move(run))
    , m_host(std::move(host))
    , m_model(new RunLogModel(session, m_run, m_host, this))
    , m_summary(new LogSummary(session, *m_model, this))
    , m_search(new LogSearch(session, *m_model, this))
    , m_saver(new LogSaver(session, this))
    , m_view(new TableView(this))
    , m_line(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_message(new MessagePanel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("logDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    followTheEnd();
    connect(m_search, &LogSearch::rowChosen, this, &LogDialog::showRow);
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &LogDialog::save);
    connect(m_saver, &LogSaver::saved, this, [this](const QString &path) {
        m_message->showText(Theme::Tone::Good, tr("The log was saved to %1.").arg(path));
    });
    connect(m_saver, &LogSaver::failed, m_message, &MessagePanel::showError);
    connect(m_model, &RunLogModel::failed, m_message, &MessagePanel::showError);
    connect(m_model, &RunLogModel::recovered, m_message, &MessagePanel::clear);
    connect(m_search, &LogSearch::failed, m_message, &MessagePanel::showError);
    connect(m_search, &LogSearch::recovered, m_message, &MessagePanel::clear);
    if (m_model->problem())
        m_message->showError(*m_model->problem());
    resize(Size);
    retranslate();
}

void LogDialog::build()
{
    m_view->setObjectName(QStringLiteral("logTable"));
    m_view->horizontalHeader()->setResizeContentsPrecision(MeasuredRows);
    m_view->setItemDelegate(new LineDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setColumnHidden(RunLogModel::HostColumn, !m_host.isEmpty());
    m_view->fitColumns();
    m_line->setObjectName(QStringLiteral("logLine"));
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setFixedHeight(ShownOfLine * m_line->fontMetrics().lineSpacing() + 2 * m_line->frameWidth()
                           + 2 * qRound(m_line->document()->documentMargin()));
    m_save->setObjectName(QStringLiteral("saveLog"));
    m_copy->setObjectName(QStringLiteral("copyLog"));
    m_close->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogDialog::showWholeLine);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new LogFilterBar(*m_model, *m_summary, this));
    column->addWidget(new SearchBar(*m_search, this));
    column->addWidget(m_view, 1);
    column->addWidget(m_line);
    column->addWidget(m_message);
    column->addWidget(buttons);
}

/// Who reads or searches further up stays there, and a log that is only being opened begins at its beginning.
void LogDialog::followTheEnd()
{
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_isAtEnd = m_model->isComplete() && m_model->rowCount() > 0 && bar->value() == bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_view->fitColumns();
        if (m_isAtEnd)
            m_view->scrollToBottom();
        showAwaitedLine();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogDialog::showWholeLine);
}

void LogDialog::showRow(int row)
{
    const QModelIndex line = m_model->index(row, RunLogModel::Text);
    m_view->setCurrentIndex(line);
    m_view->scrollTo(line, QAbstractItemView::PositionAtCenter);
    showWholeLine();
}

void LogDialog::showFailure(const QString &step)
{
    m_awaited = m_model->failureLine(step);
    showAwaitedLine();
}

void LogDialog::showAwaitedLine()
{
    const int row = m_awaited > 0 ? m_model->rowOf(m_awaited) : -1;
    if (row < 0)
        return;
    m_awaited = 0;
    showRow(row);
}

void LogDialog::showWholeLine()
{
    m_line->setPlainText(m_model->textOf(m_view->currentRow()));
    if (!m_search->text().isEmpty())
        m_line->find(m_search->text()); // a cell may have room for what comes before it only
}

void LogDialog::copy()
{
    if (m_model->rowCount() > MostCopied) {
        const QLocale locale;
        m_message->showText(Theme::Tone::Caution,
                            tr("Only up to %1 lines can be copied; %2 are shown.")
                                .arg(locale.toString(MostCopied), locale.toString(m_model->rowCount())),
                            tr("Save the log to a file, or show fewer lines first."));
        return;
    }
    QGuiApplication::clipboard()->setText(m_model->toText());
}

void LogDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"), QStringLiteral("deployment-log.txt"),
                                                      tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty() || m_saver->isBusy())
        return;
    m_message->showText(Theme::Tone::Neutral, tr("The log is being saved…"));
    m_saver->save(m_model->query(), path);
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
    m_line->setAccessibleName(tr("The whole line"));
    m_line->setPlaceholderText(tr("The line that is chosen above stands here in full."));
    m_copy->setText(tr("C&opy all"));
    m_save->setText(tr("Save the lo&g…"));
    m_close->setText(tr("&Close"));
    m_model->retranslate();
    m_search->again();
    showWholeLine();
}

} // namespace convoy
