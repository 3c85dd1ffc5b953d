// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/source/ShareClient.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

/// Who logs in to a share. The password leaves the field with the request and stands nowhere else.
class ShareLoginPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ShareLoginPanel(QWidget *parent = nullptr);

signals:
    void loginWanted(const convoy::ShareLogin &login);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void retranslate();

    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_login;
};

} // namespace convoy
