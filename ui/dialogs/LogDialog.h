// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QDialog>

class QPushButton;

namespace convoy {

class LogSearch;
class MessagePanel;
class RunLogModel;
class TableView;

/// The deployment action log (G143): the journal of a run, or of one host in it; it follows while the run goes on
/// and can be searched, across all hosts where it is the run's (U27).
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    LogDialog(Session &session, QString run, QString host, QWidget *parent = nullptr);
    void showFailure(const QString &step); ///< goes to the line that tells why the step failed

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRow(int row);
    void save();

    QString m_run;
    QString m_host;
    RunLogModel *m_model;
    LogSearch *m_search;
    TableView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
    MessagePanel *m_saved;
    QPushButton *m_close;
    bool m_isAtEnd = true;
};

} // namespace convoy
