// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace convoy {

class MessagePanel;

/// Grants roles in a tenant, or in all of them: to an operator, or to a new one whose name is asked for. Stays open, with
/// the reason, when that cannot be.
class GrantDialog : public QDialog
{
    Q_OBJECT

public:
    GrantDialog(Session &session, const QString &operatorName, QWidget *parent = nullptr); ///< empty name: a new one

signals:
    void granted(const QString &operatorName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillTenants();
    void fillRoles();
    [[nodiscard]] QStringList roles() const;
    void showState();
    void submit();
    void retranslate();

    Session &m_session;
    QString m_operator;
    QLabel *m_nameCaption;
    QLineEdit *m_name;
    QLabel *m_tenantCaption;
    QComboBox *m_tenant;
    QLabel *m_rolesCaption;
    QListWidget *m_roles;
    QLabel *m_obstacle;
    MessagePanel *m_message;
    QPushButton *m_grant;
    QPushButton *m_cancel;
};

} // namespace convoy
