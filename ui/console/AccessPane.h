// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

class GrantTableModel;
class MessagePanel;
class RoleTableModel;
class TableView;
class TenantTableModel;
class TitleLabel;

/// "Operators and tenants": who may do what where, for those who administer. Others see what concerns them, and why they
/// may not change it (U46).
class AccessPane : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPane(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildOperators();
    [[nodiscard]] QWidget *buildTenants();
    [[nodiscard]] QWidget *buildRoles();
    void showAccess();
    void openGrant(bool isNew);
    void revoke();
    void openTenant();
    void askBeforeRemovingTenant();
    void removeTenant(const QString &tenant);
    [[nodiscard]] QString currentTenant() const;
    void tell(const Status &done, const QString &said);
    void retranslate();

    Session &m_session;
    GrantTableModel *m_grantModel;
    TenantTableModel *m_tenantModel;
    RoleTableModel *m_roleModel;
    TitleLabel *m_title;
    QLabel *m_reason;
    MessagePanel *m_message;
    QLabel *m_grantsTitle;
    TableView *m_grants;
    QPushButton *m_add;
    QPushButton *m_grant;
    QPushButton *m_revoke;
    QLabel *m_tenantsTitle;
    TableView *m_tenants;
    QPushButton *m_addTenant;
    QPushButton *m_removeTenant;
    QLabel *m_tenantReason;
    QLabel *m_rolesTitle;
    TableView *m_roles;
};

} // namespace convoy
