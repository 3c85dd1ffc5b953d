// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/run/ResumeModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace convoy {

class MessagePanel;
class ParameterField;

/// Before a run goes on: how many hosts it is about, and the secrets and the password that nobody stored.
class ResumeDialog : public QDialog
{
    Q_OBJECT

public:
    ResumeDialog(Session &session, const QString &runId, QWidget *parent = nullptr);

signals:
    void resumed(const QString &runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showModel();
    void makeFields();
    void start();
    void retranslate();
    [[nodiscard]] QString introduction() const;

    ResumeModel *m_model;
    QLabel *m_text;
    QLabel *m_unknown;
    QVBoxLayout *m_fields;
    QList<ParameterField *> m_secrets;
    QLineEdit *m_password;
    ParameterField *m_passwordField;
    QLabel *m_obstacle;
    MessagePanel *m_problem;
    QPushButton *m_resume;
    QPushButton *m_cancel;
};

} // namespace convoy
