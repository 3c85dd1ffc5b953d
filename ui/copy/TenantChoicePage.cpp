// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/TenantChoicePage.h"

#include "widgets/FilterField.h"
#include "widgets/MessagePanel.h"
#include "widgets/ScrollPane.h"
#include "wizard/access/TenantChoiceModel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ItemSpacing = 2;

} // namespace

TenantChoicePage::TenantChoicePage(TenantChoiceModel &model, QWidget *parent)
    : QWizardPage(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_message(new MessagePanel(this))
    , m_filter(new FilterField(this))
    , m_browse(new QPushButton(this))
    , m_targetsTitle(new QLabel(this))
    , m_targets(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_tenantsPane(new QWidget(this))
    , m_tenantsTitle(new QLabel(this))
    , m_tenants(new QListView(this))
    , m_obstacle(new QLabel(this))
{
    m_obstacle->setObjectName(QStringLiteral("copyObstacle"));
    m_obstacle->setWordWrap(true);
    auto *targets = new QVBoxLayout;
    buildTargets(targets);
    auto *tenants = new QVBoxLayout(m_tenantsPane);
    buildTenants(tenants);
    auto *row = new QHBoxLayout;
    row->addLayout(targets, 1);
    row->addWidget(m_tenantsPane, 1);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    column->addWidget(m_obstacle);
    auto *page = new QVBoxLayout(this);
    page->addWidget(new ScrollPane(content, this));
    connect(&model, &TenantChoiceModel::targetsChanged, this, &TenantChoicePage::refresh);
    retranslate();
}

void TenantChoicePage::buildTargets(QVBoxLayout *column)
{
    m_browse->setObjectName(QStringLiteral("browseTenants"));
    m_browse->setCheckable(true);
    m_browse->setAutoDefault(false);
    m_targets->setObjectName(QStringLiteral("targetTenants"));
    m_targetsTitle->setBuddy(m_targets);
    m_targetsTitle->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removeTarget"));
    m_remove->setAutoDefault(false);
    column->addWidget(m_filter);
    column->addWidget(m_browse, 0, Qt::AlignLeft);
    column->addWidget(m_targetsTitle);
    column->addWidget(m_targets, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_browse, &QPushButton::toggled, this, [this](bool isOpen) {
        m_tenantsPane->setVisible(isOpen);
        if (isOpen && !m_filter->edit()->hasFocus())
            m_tenants->setFocus();
    });
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        m_filter->setCounts(m_proxy->rowCount(), m_model.rowCount());
        m_browse->setChecked(true); // what is typed is to be seen
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_targets->currentItem())
            m_model.setChecked(item->text(), false);
    });
    connect(m_targets, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void TenantChoicePage::buildTenants(QVBoxLayout *column)
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tenants->setObjectName(QStringLiteral("tenantChoice"));
    m_tenants->setModel(m_proxy);
    m_tenants->setSpacing(ItemSpacing);
    m_tenants->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tenantsTitle->setBuddy(m_tenants);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tenantsTitle);
    column->addWidget(m_tenants, 1);
    m_tenantsPane->setObjectName(QStringLiteral("tenantsPane"));
    m_tenantsPane->hide();
}

void TenantChoicePage::initializePage()
{
    refresh();
    m_filter->setFocus();
}

bool TenantChoicePage::isComplete() const
{
    return !m_model.targets().isEmpty();
}

void TenantChoicePage::refresh()
{
    const QStringList targets = m_model.targets();
    const int current = m_targets->currentRow();
    m_targets->clear();
    m_targets->addItems(targets);
    if (!targets.isEmpty())
        m_targets->setCurrentRow(qBound(0, current, static_cast<int>(targets.size()) - 1));
    m_remove->setEnabled(m_targets->currentRow() >= 0);
    m_filter->setCounts(m_proxy->rowCount(), m_model.rowCount());
    m_obstacle->setVisible(targets.isEmpty());
    if (m_model.problem())
        m_message->showError(*m_model.problem());
    else
        m_message->clear();
    emit completeChanged();
}

void TenantChoicePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

void TenantChoicePage::retranslate()
{
    setTitle(tr("To which tenants?"));
    setSubTitle(tr("The operators of the tenants that you tick will see the package too."));
    m_browse->setText(tr("Bro&wse tenants"));
    m_targetsTitle->setText(tr("&Target tenants:"));
    m_targets->setAccessibleName(tr("Target tenants"));
    m_remove->setText(tr("&Remove from the targets"));
    m_tenantsTitle->setText(tr("Tenant&s:"));
    m_tenants->setAccessibleName(tr("Tenants"));
    m_obstacle->setText(tr("No tenant is ticked yet. Browse the tenants and tick at least one."));
    refresh();
}

} // namespace convoy
