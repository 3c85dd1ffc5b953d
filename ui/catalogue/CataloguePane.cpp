// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CataloguePane.h"

#include "catalogue/LifecycleTimeline.h"
#include "catalogue/lifecycle/OsDetails.h"
#include "widgets/FilterField.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/SelectableLabel.h"
#include "widgets/labels/TitleLabel.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/catalogue/OsTableModel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace convoy {

CataloguePane::CataloguePane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new OsTableModel(clock, this))
    , m_title(new TitleLabel(this))
    , m_date(new QLabel(this))
    , m_filter(new FilterField(this))
    , m_message(new MessagePanel(this))
    , m_table(new TableView(this))
    , m_scroll(new QScrollArea(this))
    , m_timeline(new LifecycleTimeline(*m_model, m_scroll))
    , m_details(new SelectableLabel(this))
{
    setObjectName(QStringLiteral("cataloguePane"));
    m_table->setObjectName(QStringLiteral("osTable"));
    m_timeline->setObjectName(QStringLiteral("osTimeline"));
    m_details->setObjectName(QStringLiteral("osDetails"));
    m_date->setObjectName(QStringLiteral("catalogueDate"));
    m_date->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->rememberColumns(QStringLiteral("operating-systems"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    build();
    connect(m_filter, &FilterField::textChanged, this, &CataloguePane::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePane::showCurrent);
    connect(m_timeline, &LifecycleTimeline::rowChosen, this, &CataloguePane::choose);
    connect(m_timeline, &LifecycleTimeline::focusReceived, this, &CataloguePane::showCurrent);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, m_timeline, qOverload<>(&QWidget::update));
    if (m_model->inUse().problem)
        m_message->showError(*m_model->inUse().problem);
    retranslate();
    applyFilter(QString());
}

void CataloguePane::build()
{
    m_scroll->setWidget(m_timeline);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the timeline has it, with the arrow keys
    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 8, 0, 0);
    lowerColumn->addWidget(m_details);
    lowerColumn->addWidget(m_scroll, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_date);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
}

void CataloguePane::applyFilter(const QString &text)
{
    const QString selected = m_selected;
    m_model->setFilter(text);
    m_filter->setCounts(m_model->rowCount(), m_model->total());
    m_table->fitColumns();
    choose(std::max(0, m_model->rowOf(selected)));
    showCurrent();
}

void CataloguePane::choose(int row)
{
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void CataloguePane::showCurrent()
{
    const int row = m_table->currentRow();
    const OsEntry *entry = m_model->entry(row);
    m_details->setVisible(entry != nullptr);
    m_timeline->setCurrentRow(row);
    if (entry == nullptr)
        return;
    m_selected = entry->id;
    QStringList lines{tr("%1. %2").arg(entry->name, supportText(*entry, m_model->today()).text())};
    for (const OsDetail &detail : osDetails(m_model->inUse().catalogue, *entry))
        lines += tr("%1: %2").arg(detail.name.text(), detail.value);
    m_details->setText(lines.join(QStringLiteral(" · ")));
    m_scroll->ensureVisible(0, m_timeline->rowRect(row).center().y(), 0,
                            m_timeline->headHeight() + m_timeline->rowRect(row).height());
}

void CataloguePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showCurrent();
        m_timeline->update();
    }
    QWidget::changeEvent(event);
}

void CataloguePane::retranslate()
{
    m_title->setText(tr("Operating systems"));
    const QString date = QLocale().toString(m_model->inUse().catalogue.date(), QLocale::ShortFormat);
    m_date->setText(m_model->inUse().isImported ? tr("Catalogue of %1, imported").arg(date)
                                                : tr("Catalogue of %1, built in").arg(date));
    m_table->setAccessibleName(tr("Operating systems"));
    m_timeline->setAccessibleName(tr("Timeline of lifecycles"));
    m_details->setAccessibleName(tr("Chosen operating system"));
}

} // namespace convoy
