// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/AccessPane.h"

#include "dialogs/GrantDialog.h"
#include "dialogs/TenantDialog.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/access/GrantTableModel.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/access/RoleTableModel.h"
#include "wizard/access/TenantTableModel.h"

#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace convoy {

namespace {

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// Enabled, or not and why.
void allow(QPushButton *button, const Status &may)
{
    const QString reason = may ? QString() : may.error().text();
    button->setEnabled(may.has_value());
    button->setToolTip(reason);
    button->setAccessibleDescription(reason);
}

} // namespace

AccessPane::AccessPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grantModel(new GrantTableModel(session, this))
    , m_tenantModel(new TenantTableModel(session, this))
    , m_roleModel(new RoleTableModel(session, this))
    , m_title(new TitleLabel(this))
    , m_reason(makeText("accessReason", this))
    , m_message(new MessagePanel(this))
    , m_grantsTitle(new QLabel(this))
    , m_grants(new TableView(this))
    , m_add(makeButton("addOperator", this))
    , m_grant(makeButton("grantRole", this))
    , m_revoke(makeButton("revokeRole", this))
    , m_tenantsTitle(new QLabel(this))
    , m_tenants(new TableView(this))
    , m_addTenant(makeButton("addTenant", this))
    , m_removeTenant(makeButton("removeTenant", this))
    , m_tenantReason(makeText("tenantReason", this))
    , m_rolesTitle(new QLabel(this))
    , m_roles(new TableView(this))
{
    setObjectName(QStringLiteral("accessPane"));
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(buildOperators());
    upper->addWidget(buildTenants());
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 2);
    upper->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_message);
    column->addWidget(upper, 3);
    column->addWidget(buildRoles(), 2);
    connect(m_grantModel, &GrantTableModel::reloaded, this, &AccessPane::showAccess);
    connect(m_tenantModel, &TenantTableModel::reloaded, this, &AccessPane::showAccess);
    connect(m_grants->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccessPane::showAccess);
    connect(m_tenants->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccessPane::showAccess);
    connect(m_add, &QPushButton::clicked, this, [this] { openGrant(true); });
    connect(m_grant, &QPushButton::clicked, this, [this] { openGrant(false); });
    connect(m_revoke, &QPushButton::clicked, this, &AccessPane::revoke);
    connect(m_addTenant, &QPushButton::clicked, this, &AccessPane::openTenant);
    connect(m_removeTenant, &QPushButton::clicked, this, &AccessPane::askBeforeRemovingTenant);
    retranslate();
}

QWidget *AccessPane::buildOperators()
{
    auto *part = new QWidget(this);
    m_grants->setObjectName(QStringLiteral("grantTable"));
    m_grants->setModel(m_grantModel);
    m_grants->rememberColumns(QStringLiteral("grants"));
    m_grantsTitle->setBuddy(m_grants);
    auto *buttons = new FlowLayout(8);
    for (QPushButton *button : {m_add, m_grant, m_revoke})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grantsTitle);
    column->addWidget(m_grants, 1);
    column->addLayout(buttons);
    return part;
}

QWidget *AccessPane::buildTenants()
{
    auto *part = new QWidget(this);
    m_tenants->setObjectName(QStringLiteral("tenantAdminTable"));
    m_tenants->setModel(m_tenantModel);
    m_tenants->rememberColumns(QStringLiteral("tenants"));
    m_tenantsTitle->setBuddy(m_tenants);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_addTenant);
    buttons->addWidget(m_removeTenant);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tenantsTitle);
    column->addWidget(m_tenants, 1);
    column->addLayout(buttons);
    column->addWidget(m_tenantReason);
    return part;
}

QWidget *AccessPane::buildRoles()
{
    auto *part = new QWidget(this);
    m_roles->setObjectName(QStringLiteral("roleTable"));
    m_roles->setModel(m_roleModel);
    m_roles->rememberColumns(QStringLiteral("roles"));
    m_rolesTitle->setBuddy(m_roles);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rolesTitle);
    column->addWidget(m_roles, 1);
    return part;
}

QString AccessPane::currentTenant() const
{
    return m_tenantModel->tenant(m_tenants->currentRow());
}

void AccessPane::showAccess()
{
    const Access access = accessOf(m_session);
    const Status somewhere = access.may(Privilege::Administer);
    const Status everywhere = access.mayEverywhere(Privilege::Administer);
    m_reason->setText(somewhere ? QString() : somewhere.error().text());
    m_reason->setVisible(!somewhere);
    m_tenantReason->setText(everywhere || !somewhere ? QString() : everywhere.error().text());
    m_tenantReason->setVisible(somewhere && !everywhere); // else it stands above
    const GrantTableModel::Row *row = m_grantModel->row(m_grants->currentRow());
    allow(m_add, somewhere);
    allow(m_grant, somewhere);
    allow(m_addTenant, everywhere);
    allow(m_removeTenant, everywhere);
    m_grant->setEnabled(m_grant->isEnabled() && row);
    m_removeTenant->setEnabled(m_removeTenant->isEnabled() && !currentTenant().isEmpty());
    if (row && row->grant)
        allow(m_revoke,
              row->grant->tenant.isEmpty() ? everywhere : access.mayIn(row->grant->tenant, Privilege::Administer));
    else
        m_revoke->setEnabled(false);
    for (TableView *table : {m_grants, m_tenants, m_roles})
        table->fitColumns();
}

void AccessPane::tell(const Status &done, const QString &said)
{
    if (done)
        m_message->showText(Theme::Tone::Good, said);
    else
        m_message->showError(done.error());
    m_session.announceChange();
}

void AccessPane::openGrant(bool isNew)
{
    const GrantTableModel::Row *row = m_grantModel->row(m_grants->currentRow());
    auto *dialog = new GrantDialog(m_session, isNew || !row ? QString() : row->operatorName, this);
    connect(dialog, &GrantDialog::granted, this,
            [this](const QString &name) { tell({}, tr("The roles of %1 were granted.").arg(name)); });
    dialog->open();
}

void AccessPane::revoke()
{
    const GrantTableModel::Row *row = m_grantModel->row(m_grants->currentRow());
    if (!row || !row->grant)
        return;
    const QString name = row->operatorName;
    const AccessGrant grant = *row->grant;
    tell(m_session.repository().operators().revoke(name, {grant.role},
                                                   grant.tenant.isEmpty() ? QStringList() : QStringList{grant.tenant}),
         tr("%1 does not have the role %2 any more. Tenant: %3.")
             .arg(name, grant.role, tenantDisplayName(grant.tenant)));
}

void AccessPane::openTenant()
{
    auto *dialog = new TenantDialog(m_session, this);
    connect(dialog, &TenantDialog::added, this,
            [this](const QString &name) { tell({}, tr("The tenant %1 was added.").arg(name)); });
    dialog->open();
}

void AccessPane::askBeforeRemovingTenant()
{
    const QString tenant = currentTenant();
    if (tenant.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove %1").arg(tenant),
                                tr("Remove the tenant %1 permanently?").arg(tenant), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeTenantQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The roles that operators have in it go with it. A tenant with packages or hosts is "
                               "not removed."));
    const QPushButton *remove = box->addButton(tr("&Remove permanently"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, tenant](const QAbstractButton *button) {
        if (button == remove)
            removeTenant(tenant);
    });
    box->open();
}

void AccessPane::removeTenant(const QString &tenant)
{
    tell(m_session.repository().tenants().remove(tenant), tr("The tenant %1 was removed.").arg(tenant));
}

void AccessPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_grantModel->retranslate();
        m_tenantModel->retranslate();
        m_roleModel->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AccessPane::retranslate()
{
    m_title->setText(tr("Operators and tenants"));
    m_grantsTitle->setText(tr("&Operators and their roles:"));
    m_grants->setAccessibleName(tr("Operators and their roles"));
    m_add->setText(tr("&Add an operator…"));
    m_grant->setText(tr("&Grant roles…"));
    m_revoke->setText(tr("Re&voke the role"));
    m_tenantsTitle->setText(tr("&Tenants:"));
    m_tenants->setAccessibleName(tr("Tenants"));
    m_addTenant->setText(tr("A&dd a tenant…"));
    m_removeTenant->setText(tr("Re&move the tenant…"));
    m_rolesTitle->setText(tr("What each ro&le may do:"));
    m_roles->setAccessibleName(tr("What each role may do"));
    showAccess();
}

} // namespace convoy
