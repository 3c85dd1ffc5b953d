// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class MessagePanel;

/// Asks for the name of a new tenant and adds it; stays open, with the reason, when it cannot be.
class TenantDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TenantDialog(Session &session, QWidget *parent = nullptr);

signals:
    void added(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    Session &m_session;
    QLabel *m_caption;
    QLineEdit *m_name;
    QLabel *m_hint;
    MessagePanel *m_message;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace convoy
