// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/LogFilterBar.h"

#include "operations/log/LogText.h"
#include "widgets/FlowLayout.h"
#include "widgets/style/Completion.h"
#include "wizard/console/HostTableModel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace convoy {

namespace {

constexpr int HostChars = 16;

struct Entry
{
    QString shown;
    QString word;
};

void refill(QComboBox *box, const QList<Entry> &entries, const QString &chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const Entry &entry : entries)
        box->addItem(entry.shown, entry.word);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

LogFilterBar::LogFilterBar(RunLogModel &model, const LogSummary &summary, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_summary(summary)
    , m_hostLabel(new QLabel)
    , m_stepLabel(new QLabel)
    , m_levelLabel(new QLabel)
    , m_counts(new QLabel(this))
{
    auto *row = new FlowLayout(8, this);
    m_host = addBox(m_hostLabel, QStringLiteral("logHost"));
    m_host->setEditable(true);
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->setMinimumContentsLength(HostChars);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->parentWidget()->setVisible(model.wholeQuery().host.isEmpty());
    m_step = addBox(m_stepLabel, QStringLiteral("logStep"));
    m_level = addBox(m_levelLabel, QStringLiteral("logLevel"));
    m_counts->setObjectName(QStringLiteral("logCounts"));
    row->addWidget(m_counts);
    connect(m_host, &QComboBox::activated, this, &LogFilterBar::apply);
    connect(m_host->lineEdit(), &QLineEdit::editingFinished, this, &LogFilterBar::applyTypedHost);
    connect(m_step, &QComboBox::activated, this, &LogFilterBar::apply);
    connect(m_level, &QComboBox::activated, this, &LogFilterBar::apply);
    connect(&summary, &LogSummary::changed, this, &LogFilterBar::fill);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LogFilterBar::showCounts);
    connect(&model, &QAbstractItemModel::modelReset, this, &LogFilterBar::showCounts);
    connect(&model, &RunLogModel::completed, this, &LogFilterBar::showCounts);
    retranslate();
}

QComboBox *LogFilterBar::addBox(QLabel *label, const QString &name)
{
    auto *pair = new QWidget(this);
    auto *box = new QComboBox(pair);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    auto *together = new QHBoxLayout(pair);
    together->setContentsMargins(0, 0, 0, 0);
    together->addWidget(label);
    together->addWidget(box);
    layout()->addWidget(pair);
    return box;
}

void LogFilterBar::apply()
{
    LogQuery query = m_model.wholeQuery();
    if (query.host.isEmpty())
        query.host = m_host->currentData().toString();
    query.step = m_step->currentData().toString();
    query.level = logLevelFromWord(m_level->currentData().toString()).value_or(LogLevel::All);
    if (query != m_model.query())
        m_model.setQuery(query);
    showCounts();
}

/// What is no host of this run changes nothing.
void LogFilterBar::applyTypedHost()
{
    const QString typed = m_host->currentText().trimmed();
    const int known = typed.isEmpty() ? 0 : m_host->findText(typed, Qt::MatchFixedString);
    const int shown = m_host->findData(m_model.query().host);
    m_host->setCurrentIndex(known >= 0 ? known : qMax(0, shown));
    m_host->setEditText(m_host->itemText(m_host->currentIndex()));
    apply();
}

void LogFilterBar::fill()
{
    const LogQuery &query = m_model.query();
    if (m_host->count() != m_summary.hosts().size() + 1 || m_host->itemText(0) != tr("All hosts")) {
        QList<Entry> hosts{{tr("All hosts"), {}}};
        QStringList names{tr("All hosts")};
        for (const QString &host : m_summary.hosts()) {
            hosts += {hostDisplayName(host), host};
            names += hosts.constLast().shown;
        }
        refill(m_host, hosts, query.host);
        completeFrom(m_host, names);
    }
    QList<Entry> steps{{tr("All steps"), {}}};
    for (const QString &step : m_summary.steps())
        steps += {logStep(step), step};
    refill(m_step, steps, query.step);
    refill(m_level,
           {{tr("All lines"), logLevelWord(LogLevel::All)},
            {tr("Without output of commands"), logLevelWord(LogLevel::Steps)},
            {tr("Failures only"), logLevelWord(LogLevel::Failures)}},
           logLevelWord(query.level));
    showCounts();
}

void LogFilterBar::showCounts()
{
    const QLocale locale;
    const qint64 shown = m_model.rowCount();
    const qint64 total = m_summary.lines();
    // In one number as long as nothing is left out.
    m_counts->setText(total > shown ? tr("Lines: %1 of %2").arg(locale.toString(shown), locale.toString(total))
                                    : tr("Lines: %1").arg(locale.toString(shown)));
}

void LogFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// A dialog would press its default button.
void LogFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void LogFilterBar::retranslate()
{
    m_hostLabel->setText(tr("&Host:"));
    m_host->setAccessibleName(tr("Host"));
    m_stepLabel->setText(tr("&Step:"));
    m_step->setAccessibleName(tr("Step"));
    m_levelLabel->setText(tr("Sho&w:"));
    m_level->setAccessibleName(tr("Which lines are shown"));
    fill();
}

} // namespace convoy
