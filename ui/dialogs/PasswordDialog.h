// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Host.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

/// Asks for the password of a host. It stays in memory until the program ends and is never stored.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(QString host, QString user, QWidget *parent = nullptr);
    [[nodiscard]] Credentials credentials() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_host;
    QString m_user;
    QLabel *m_text;
    QLabel *m_caption;
    QLineEdit *m_password;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace convoy
