// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportChoicePage.h"

#include "import/ShareLoginPanel.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/ScrollPane.h"
#include "widgets/TableView.h"
#include "wizard/import/ImportModel.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int UnusableHeight = 90;

} // namespace

ImportChoicePage::ImportChoicePage(ImportModel &model, QWidget *parent)
    : QWizardPage(parent)
    , m_model(model)
    , m_message(new MessagePanel(this))
    , m_login(new ShareLoginPanel(this))
    , m_origin(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_table(new TableView(this))
    , m_unusableTitle(new QLabel(this))
    , m_unusable(new QPlainTextEdit(this))
{
    setCommitPage(true);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setModel(&model);
    m_table->rememberColumns(QStringLiteral("import-choice"));
    m_all->setObjectName(QStringLiteral("importSelectAll"));
    m_none->setObjectName(QStringLiteral("importClearAll"));
    m_origin->setObjectName(QStringLiteral("importOrigin"));
    m_origin->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_unusable->setObjectName(QStringLiteral("importUnusable"));
    m_unusable->setReadOnly(true);
    m_unusable->setMaximumHeight(UnusableHeight);
    m_unusable->setTabChangesFocus(true);
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_counts);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_login);
    column->addWidget(m_origin);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_unusableTitle);
    column->addWidget(m_unusable);
    auto *page = new QVBoxLayout(this);
    page->addWidget(new ScrollPane(content, this));
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.setAllChecked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.setAllChecked(false); });
    connect(m_login, &ShareLoginPanel::loginWanted, this,
            [this](const ShareLogin &login) { m_model.scan(m_model.path(), login); });
    connect(&model, &ImportModel::scanProgressChanged, this, &ImportChoicePage::showMessage);
    connect(&model, &ImportModel::checkedChanged, this, &ImportChoicePage::refresh);
    connect(&model, &ImportModel::phaseChanged, this, &ImportChoicePage::refresh);
    retranslate();
}

void ImportChoicePage::initializePage()
{
    refresh();
    setFocusProxy(m_table);
}

bool ImportChoicePage::isComplete() const
{
    return m_model.phase() == ImportModel::Phase::Ready && m_model.checkedCount() > 0;
}

bool ImportChoicePage::validatePage()
{
    m_model.startImport();
    return true;
}

void ImportChoicePage::refresh()
{
    const QLocale locale;
    m_table->fitColumns();
    m_counts->setText(
        tr("%1 of %2 selected").arg(locale.toString(m_model.checkedCount()), locale.toString(m_model.rowCount())));
    const bool isReady = m_model.phase() == ImportModel::Phase::Ready;
    m_login->setVisible(m_model.needsLogin() && m_model.phase() != ImportModel::Phase::Scanning);
    m_origin->setText(isReady ? m_model.originNote() : QString());
    m_origin->setVisible(!m_origin->text().isEmpty());
    showUnusable();
    showMessage();
    emit completeChanged();
}

void ImportChoicePage::showUnusable()
{
    QStringList problems;
    for (const MediaProblem &problem : m_model.unusable())
        problems += tr("%1: %2").arg(QDir::toNativeSeparators(problem.path), problem.error.text()) + QLatin1Char(' ')
                    + problem.error.remedy.text();
    m_unusable->setPlainText(problems.join(QLatin1Char('\n')));
    m_unusable->setVisible(!problems.isEmpty());
    m_unusableTitle->setVisible(!problems.isEmpty());
}

QString ImportChoicePage::scanText() const
{
    const ImportProgress &progress = m_model.scanProgress();
    if (progress.total <= 0)
        return tr("Looking for packages at %1.").arg(m_model.path());
    const QLocale locale;
    return tr("Copying %1: %2 of %3.")
        .arg(progress.path, locale.formattedDataSize(progress.done), locale.formattedDataSize(progress.total));
}

void ImportChoicePage::showMessage()
{
    const bool isReady = m_model.phase() == ImportModel::Phase::Ready;
    if (m_model.phase() == ImportModel::Phase::Scanning)
        m_message->showText(Theme::Tone::Active, scanText());
    else if (m_model.problem())
        m_message->showError(*m_model.problem());
    else if (isReady && m_model.rowCount() == 0)
        m_message->showText(Theme::Tone::Caution, tr("There is no package in %1.").arg(m_model.path()),
                            tr("Go back and choose another folder or file."));
    else if (isReady && m_model.checkedCount() == 0)
        m_message->showText(Theme::Tone::Neutral, tr("Nothing is selected. Tick what is to be imported."));
    else
        m_message->clear();
}

void ImportChoicePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    }
    QWizardPage::changeEvent(event);
}

void ImportChoicePage::retranslate()
{
    setTitle(tr("What is to be imported?"));
    setSubTitle(tr("Everything found is ticked, but for what the repository already has."));
    m_all->setText(tr("Select &all"));
    m_none->setText(tr("C&lear all"));
    m_table->setAccessibleName(tr("Packages found"));
    m_unusableTitle->setText(tr("Not usable:"));
    m_unusable->setAccessibleName(tr("Not usable"));
    refresh();
}

} // namespace convoy
