// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "hosts/Host.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace convoy {

class MessagePanel;

/// Adds or edits a host. What is wrong is said at the top, naming the field, and the field gets the focus; nothing is
/// lost. The dialog stores nothing: the caller does, and shows its refusal here with showProblem().
class HostDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostDialog(QWidget *parent = nullptr);

    void setHost(const Host &host); ///< edit; this-computer shows only what can be changed
    [[nodiscard]] Host host() const;
    void setKnown(const QStringList &sites, const QStringList &groups); ///< for completing
    void showProblem(const Error &error);

signals:
    /// The operator pressed the button and the values keep the rules of a host.
    void submitted(const Host &host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void retranslate();
    void submit();
    void chooseKey();
    QLineEdit *addEdit(const char *name);

    MessagePanel *m_message = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_chooseKey = nullptr;
    QWidget *m_keyRow = nullptr;
    QLineEdit *m_jump = nullptr;
    QLineEdit *m_runAs = nullptr;
    QComboBox *m_runAsMethod = nullptr;
    QLineEdit *m_staging = nullptr;
    QLineEdit *m_roles = nullptr;
    QLineEdit *m_site = nullptr;
    QLineEdit *m_groups = nullptr;
    QLabel *m_listHint = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    Host m_original;
    bool m_isNew = true;
};

} // namespace convoy
