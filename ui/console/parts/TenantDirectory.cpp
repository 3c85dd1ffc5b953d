// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/TenantDirectory.h"

#include "widgets/FilterField.h"
#include "widgets/TableView.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/access/TenantTableModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace convoy {

TenantDirectory::TenantDirectory(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new TenantTableModel(session, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_title(new TitleLabel(this))
    , m_filter(new FilterField(this))
    , m_table(new TableView(this))
{
    setObjectName(QStringLiteral("tenantDirectory"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(TenantTableModel::Name);
    m_table->setObjectName(QStringLiteral("tenantTable"));
    m_table->setModel(m_proxy);
    m_table->setColumnHidden(TenantTableModel::Hosts, true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TenantTableModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TenantTableModel::Packages, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    setFocusProxy(m_filter);

    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        showCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndex index = m_proxy->mapToSource(m_table->selectionModel()->selectedRows().value(0));
        // A filter that hides the chosen tenant, or a reload, is no other choice.
        if (!index.isValid() || m_model->tenant(index.row()) == m_chosen)
            return;
        m_chosen = m_model->tenant(index.row());
        emit tenantChosen(m_chosen);
    });
    connect(m_model, &TenantTableModel::reloaded, this, &TenantDirectory::reloaded);
    retranslate();
    reloaded();
}

void TenantDirectory::clearChoice()
{
    m_chosen.clear();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    emit tenantChosen(m_chosen);
}

void TenantDirectory::reloaded()
{
    showCounts();
    if (m_chosen.isEmpty())
        return;
    const int row = m_model->rowOf(m_chosen);
    if (row < 0)
        clearChoice(); // it was removed, or may not be seen any more
    else
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
}

void TenantDirectory::showCounts()
{
    m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
}

void TenantDirectory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TenantDirectory::retranslate()
{
    m_title->setText(tr("Tenant directory"));
    m_filter->setCaption(tr("Filter &of tenants:"), tr("Quick filter of the tenants"));
    m_table->setAccessibleName(tr("Tenant directory"));
}

} // namespace convoy
