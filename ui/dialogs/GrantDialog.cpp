// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/GrantDialog.h"

#include "repository/TenantStore.h"
#include "repository/access/OperatorStore.h"
#include "widgets/MessagePanel.h"
#include "wizard/access/GrantTableModel.h"
#include "wizard/access/PrivilegeTexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ItemSpacing = 2;

} // namespace

GrantDialog::GrantDialog(Session &session, const QString &operatorName, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_operator(operatorName)
    , m_nameCaption(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_tenantCaption(new QLabel(this))
    , m_tenant(new QComboBox(this))
    , m_rolesCaption(new QLabel(this))
    , m_roles(new QListWidget(this))
    , m_obstacle(new QLabel(this))
    , m_message(new MessagePanel(this))
    , m_grant(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("grantDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillTenants();
    connect(m_name, &QLineEdit::textChanged, this, &GrantDialog::showState);
    connect(m_roles, &QListWidget::itemChanged, this, &GrantDialog::showState);
    connect(m_grant, &QPushButton::clicked, this, &GrantDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(620, 480);
}

void GrantDialog::build()
{
    m_name->setObjectName(QStringLiteral("grantOperator"));
    m_tenant->setObjectName(QStringLiteral("grantTenant"));
    m_roles->setObjectName(QStringLiteral("grantRoles"));
    m_roles->setWordWrap(true);
    m_roles->setSpacing(ItemSpacing);
    m_roles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_obstacle->setObjectName(QStringLiteral("grantObstacle"));
    m_obstacle->setWordWrap(true);
    m_grant->setObjectName(QStringLiteral("grantAccept"));
    m_grant->setDefault(true);
    m_nameCaption->setBuddy(m_name);
    m_tenantCaption->setBuddy(m_tenant);
    m_rolesCaption->setBuddy(m_roles);
    m_name->setText(m_operator);
    m_name->setVisible(m_operator.isEmpty());
    m_nameCaption->setVisible(m_operator.isEmpty());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_grant, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_nameCaption, m_name, m_tenantCaption, m_tenant, m_rolesCaption})
        column->addWidget(widget);
    column->addWidget(m_roles, 1);
    column->addWidget(m_obstacle);
    column->addWidget(buttons);
    (m_operator.isEmpty() ? static_cast<QWidget *>(m_name) : m_tenant)->setFocus();
}

/// Those that the operator administers.
void GrantDialog::fillTenants()
{
    const Access access = accessOf(m_session);
    if (access.everywhere.has(Privilege::Administer))
        m_tenant->addItem(QString(), QString()); // all; named with the other texts
    for (const QString &tenant : m_session.repository().tenants().list().value_or(QStringList())) {
        if (access.hasIn(tenant, Privilege::Administer))
            m_tenant->addItem(tenant, tenant);
    }
}

void GrantDialog::fillRoles()
{
    const QStringList chosen = roles();
    m_roles->clear();
    for (const AccessRole &role : m_session.repository().operators().roles().value_or(QList<AccessRole>())) {
        auto *item = new QListWidgetItem(
            tr("%1: %2", "role: what it may do").arg(role.name, privilegesText(role.privileges)), m_roles);
        item->setData(Qt::UserRole, role.name);
        item->setCheckState(chosen.contains(role.name) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList GrantDialog::roles() const
{
    QStringList names;
    for (int row = 0; row < m_roles->count(); ++row) {
        if (m_roles->item(row)->checkState() == Qt::Checked)
            names += m_roles->item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

void GrantDialog::showState()
{
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool hasRole = !roles().isEmpty();
    m_obstacle->setText(!isNamed ? tr("Type the name that the operator logs in with.") : tr("Tick at least one role."));
    m_obstacle->setVisible(!isNamed || !hasRole);
    m_grant->setEnabled(isNamed && hasRole);
}

void GrantDialog::submit()
{
    const QString name = m_name->text().trimmed();
    const QString tenant = m_tenant->currentData().toString();
    const QStringList tenants = tenant.isEmpty() ? QStringList() : QStringList{tenant};
    OperatorStore &operators = m_session.repository().operators();
    const Status done =
        m_operator.isEmpty() ? operators.add(name, roles(), tenants) : operators.grant(name, roles(), tenants);
    if (!done)
        return m_message->showError(done.error());
    emit granted(name);
    accept();
}

void GrantDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GrantDialog::retranslate()
{
    setWindowTitle(m_operator.isEmpty() ? tr("Add an operator") : tr("Grant roles to %1").arg(m_operator));
    m_nameCaption->setText(tr("&Name:"));
    m_name->setAccessibleName(tr("Name"));
    m_tenantCaption->setText(tr("&Tenant:"));
    m_tenant->setAccessibleName(tr("Tenant"));
    if (const int all = m_tenant->findData(QString()); all >= 0)
        m_tenant->setItemText(all, tenantDisplayName({}));
    m_rolesCaption->setText(tr("&Roles:"));
    m_roles->setAccessibleName(tr("Roles"));
    m_grant->setText(m_operator.isEmpty() ? tr("&Add the operator") : tr("&Grant the roles"));
    m_cancel->setText(tr("Cancel"));
    fillRoles();
    showState();
}

} // namespace convoy
