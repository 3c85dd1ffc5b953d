// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

/// Asks why media older than what is known are wanted; the reason is kept with the package and in the audit trail (T11).
class OlderReasonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OlderReasonPanel(QWidget *parent = nullptr);

signals:
    void reasonGiven(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_reason;
    QPushButton *m_import;
};

} // namespace convoy
