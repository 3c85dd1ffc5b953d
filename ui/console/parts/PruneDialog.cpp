// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/PruneDialog.h"

#include "dialogs/DialogSize.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/style/ToneDelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int PruneLineCharacters = 110;
constexpr int MostVersions = 999;
constexpr int MostDays = 9999;
constexpr int UsualDays = 365;
constexpr int PruneTableLines = 12;

} // namespace

PruneDialog::PruneDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_model(new PruneTableModel(session, this))
    , m_keepCaption(new QLabel(this))
    , m_keep(new QSpinBox(this))
    , m_isOlder(new QCheckBox(this))
    , m_days(new QSpinBox(this))
    , m_message(new MessagePanel(this))
    , m_table(new TableView(this))
    , m_summary(new QLabel(this))
    , m_delete(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("pruneDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_keep, &QSpinBox::valueChanged, this, &PruneDialog::look);
    connect(m_days, &QSpinBox::valueChanged, this, &PruneDialog::look);
    connect(m_isOlder, &QCheckBox::toggled, this, &PruneDialog::look);
    connect(m_model, &PruneTableModel::previewed, this, &PruneDialog::showState);
    connect(m_model, &PruneTableModel::pruned, this, &PruneDialog::showReport);
    connect(m_model, &PruneTableModel::failed, this, [this](const Error &error) {
        look();
        m_message->showError(error);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_model->prune();
        showState();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    fitToText(*this, PruneLineCharacters);
    look();
}

void PruneDialog::build()
{
    m_keep->setObjectName(QStringLiteral("pruneKeep"));
    m_keep->setRange(1, MostVersions);
    m_keep->setValue(PruneRequest::usualKeep);
    m_keepCaption->setBuddy(m_keep);
    m_isOlder->setObjectName(QStringLiteral("pruneIsOlder"));
    m_days->setObjectName(QStringLiteral("pruneDays"));
    m_days->setRange(0, MostDays);
    m_days->setValue(UsualDays);
    m_table->setObjectName(QStringLiteral("pruneTable"));
    m_table->setModel(m_model);
    m_table->rememberColumns(QStringLiteral("prune"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * PruneTableLines);
    m_summary->setObjectName(QStringLiteral("pruneSummary"));
    m_summary->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("pruneDelete"));
    m_delete->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("pruneClose"));
    m_close->setDefault(true);
    auto *wishes = new FlowLayout(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keepCaption, m_keep, m_isOlder, m_days})
        wishes->addWidget(widget);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_delete, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(wishes);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
}

void PruneDialog::look()
{
    m_message->clear();
    m_model->setRequest({.keep = m_keep->value(),
                         .olderThanDays = m_isOlder->isChecked() ? std::optional(m_days->value()) : std::nullopt});
    showState();
}

void PruneDialog::showState()
{
    const bool isWorking = m_model->isWorking();
    const auto count = static_cast<int>(m_model->goingCount());
    m_days->setEnabled(m_isOlder->isChecked());
    if (m_model->problem())
        m_message->showError(*m_model->problem());
    const QString size = QLocale().formattedDataSize(m_model->freedBytes());
    if (isWorking)
        m_summary->setText(tr("Working…"));
    else if (count == 0)
        m_summary->setText(tr("Nothing is to be deleted."));
    else
        m_summary->setText(
            tr("%n package(s) would be deleted, which frees %1. Nothing is changed on any host.", nullptr, count)
                .arg(size));
    m_delete->setText(tr("&Delete %n package(s)", nullptr, count));
    m_delete->setEnabled(!isWorking && count > 0);
    m_table->fitColumns();
}

void PruneDialog::showReport(const PruneReport &report)
{
    look();
    if (!report.failed.isEmpty())
        return m_message->showError(report.failed.constFirst().error);
    m_message->showText(Theme::Tone::Good,
                        tr("%n package(s) deleted, %1 freed.", nullptr, static_cast<int>(report.pruned.size()))
                            .arg(QLocale().formattedDataSize(report.freedBytes)));
}

void PruneDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PruneDialog::retranslate()
{
    setWindowTitle(tr("Prune old packages"));
    m_keepCaption->setText(tr("&Newest versions to keep:"));
    m_keep->setAccessibleName(tr("Newest versions to keep"));
    m_isOlder->setText(tr("&Only what changed last more days ago than:"));
    m_days->setAccessibleName(tr("Days"));
    m_table->setAccessibleName(tr("What would be deleted"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    showState();
}

} // namespace convoy
