// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/hosts/HostKeyImportModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class MessagePanel;
class TableView;

/// Shows who signed a list of host keys and what it would do with each host, and takes exactly that. A list that nobody
/// has signed takes a typed reason; a key that differs from the trusted one is shown and stays. Deletes itself.
class HostKeyImportDialog : public QDialog
{
    Q_OBJECT

public:
    HostKeyImportDialog(Session &session, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] const HostKeyImportModel &model() const { return *m_model; }

signals:
    void taken(qsizetype count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showState();
    void showSignature();
    void fitColumns();
    [[nodiscard]] QStringList summary() const;
    [[nodiscard]] bool wantsReason() const;
    void retranslate();

    HostKeyImportModel *m_model;
    MessagePanel *m_signature;
    TableView *m_table;
    QLabel *m_summary;
    QLabel *m_reasonCaption;
    QLineEdit *m_reason;
    MessagePanel *m_problem;
    QPushButton *m_take;
    QPushButton *m_close;
    bool m_areKeysFitted = false;
};

} // namespace convoy
