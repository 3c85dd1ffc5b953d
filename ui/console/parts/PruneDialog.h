// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/console/PruneTableModel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace convoy {

class MessagePanel;
class TableView;

/// Shows which old versions would be deleted and why, how much room that frees, and deletes exactly these. The safe
/// button is the default one.
class PruneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PruneDialog(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void look();
    void showState();
    void showReport(const PruneReport &report);
    void retranslate();

    PruneTableModel *m_model;
    QLabel *m_keepCaption;
    QSpinBox *m_keep;
    QCheckBox *m_isOlder;
    QSpinBox *m_days;
    MessagePanel *m_message;
    TableView *m_table;
    QLabel *m_summary;
    QPushButton *m_delete;
    QPushButton *m_close;
};

} // namespace convoy
