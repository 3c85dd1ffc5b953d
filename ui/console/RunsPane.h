// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

class RunTableModel;
class TableView;
class TitleLabel;

/// Every run, newest first, with its outcome and its journal.
class RunsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPane(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void reloaded();
    void openLog();

    Session &m_session;
    RunTableModel *m_model;
    TitleLabel *m_title;
    QLabel *m_empty;
    TableView *m_table;
    QPushButton *m_log;
    QString m_selected;
};

} // namespace convoy
