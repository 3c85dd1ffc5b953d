// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportProgressPage.h"

#include "import/OlderReasonPanel.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/ScrollPane.h"
#include "widgets/TableView.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/import/ImportModel.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int BarSteps = 1000;

} // namespace

ImportProgressPage::ImportProgressPage(ImportModel &model, QWidget *parent)
    : QWizardPage(parent)
    , m_model(model)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_table(new TableView(this))
    , m_message(new MessagePanel(this))
    , m_older(new OlderReasonPanel(this))
    , m_stop(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_install(new QPushButton(this))
{
    setFinalPage(true);
    m_text->setObjectName(QStringLiteral("importProgressText"));
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("importProgressBar"));
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    m_table->setObjectName(QStringLiteral("importResultTable"));
    m_table->setModel(&model);
    m_stop->setObjectName(QStringLiteral("importStop"));
    m_retry->setObjectName(QStringLiteral("importRetry"));
    m_install->setObjectName(QStringLiteral("importInstall"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    // Here the state matters and wants the room.
    m_table->setColumnHidden(ImportModel::System, true);
    m_table->setColumnHidden(ImportModel::File, true);
    m_table->rememberColumns(QStringLiteral("import-progress"));
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_stop, m_retry, m_install}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_older);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    auto *page = new QVBoxLayout(this);
    page->addWidget(new ScrollPane(content, this));
    connect(m_stop, &QPushButton::clicked, this, [this] { m_model.cancel(); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex({});
        m_model.retry();
    });
    connect(m_older, &OlderReasonPanel::reasonGiven, this, [this](const QString &reason) {
        m_table->setCurrentIndex({});
        m_model.importOlder(reason);
    });
    connect(m_install, &QPushButton::clicked, this, [this] { emit installRequested(firstImported()); });
    connect(&model, &ImportModel::phaseChanged, this, &ImportProgressPage::refresh);
    connect(&model, &ImportModel::progressChanged, this, &ImportProgressPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportProgressPage::showRowProblem);
    retranslate();
}

void ImportProgressPage::initializePage()
{
    refresh();
    m_table->fitColumns();
}

qint64 ImportProgressPage::firstImported() const
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (m_model.importedId(row) != 0 && !m_model.rowProblem(row))
            return m_model.importedId(row);
    }
    return 0;
}

void ImportProgressPage::refresh()
{
    const bool isImporting = m_model.phase() == ImportModel::Phase::Importing;
    const bool hasFailed = m_model.failedCount() > 0;
    m_bar->setValue(static_cast<int>(m_model.progress() * BarSteps));
    m_stop->setVisible(isImporting);
    m_retry->setVisible(!isImporting && m_model.failedCount() + m_model.leftOutCount() > 0);
    m_install->setVisible(!isImporting && m_model.importedCount() > 0);
    m_older->setVisible(!isImporting && m_model.olderCount() > 0);
    QPalette colours = palette();
    if (!isImporting) {
        const Theme::Tone tone = hasFailed              ? Theme::Tone::Bad
                                 : m_model.wasStopped() ? Theme::Tone::Caution
                                                        : Theme::Tone::Good;
        colours.setColor(QPalette::Highlight, Theme::color(tone, colours));
    }
    m_bar->setPalette(colours);
    m_text->setText(summary());
    m_bar->setAccessibleDescription(m_text->text());
    if (!isImporting && hasFailed && !m_table->currentIndex().isValid()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.rowProblem(row)) {
                m_table->setCurrentIndex(m_model.index(row, 0));
                break;
            }
        }
    }
    showRowProblem();
}

QString ImportProgressPage::summary() const
{
    if (m_model.phase() == ImportModel::Phase::Importing)
        return tr("The packages are being imported. You may close this window; the import goes on.");
    QStringList sentences;
    if (m_model.wasStopped())
        sentences += tr("The import was stopped.");
    if (m_model.failedCount() > 0)
        sentences += tr("%n package(s) could not be imported.", nullptr, m_model.failedCount());
    if (m_model.importedCount() > 0 || sentences.isEmpty())
        sentences += tr("%n package(s) imported.", nullptr, m_model.importedCount());
    return sentences.join(QLatin1Char(' '));
}

void ImportProgressPage::showRowProblem()
{
    const auto problem = m_model.rowProblem(m_table->currentRow());
    if (problem)
        m_message->showError(*problem);
    else
        m_message->clear();
}

void ImportProgressPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

void ImportProgressPage::retranslate()
{
    setTitle(tr("Import"));
    setSubTitle(tr("A package appears in the repository when it is complete; one that fails leaves nothing behind."));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_table->setAccessibleName(tr("Packages"));
    m_stop->setText(tr("&Stop the import"));
    m_retry->setText(tr("&Try the rest again"));
    m_install->setText(tr("&Install on hosts…"));
    refresh();
}

} // namespace convoy
