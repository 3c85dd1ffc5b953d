// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace convoy {

class LogSaver;
class LogSearch;
class LogSummary;
class MessagePanel;
class RunLogModel;
class TableView;

/// The deployment action log (G143): the journal of a run, or of one host in it; it follows while the run goes on,
/// shows all lines or those of a host, a step or a level, and can be searched, across all hosts where it is the run's
/// (U27). Opens at once however long it is.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    LogDialog(Session &session, QString run, QString host, QWidget *parent = nullptr);
    void showFailure(const QString &step); ///< goes to the line that tells why the step failed

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void followTheEnd();
    void retranslate();
    void showRow(int row);
    void showAwaitedLine();
    void showWholeLine();
    void copy();
    void save();

    QString m_run;
    QString m_host;
    RunLogModel *m_model;
    LogSummary *m_summary;
    LogSearch *m_search;
    LogSaver *m_saver;
    TableView *m_view;
    QPlainTextEdit *m_line; ///< the whole text of the current line
    QPushButton *m_copy;
    QPushButton *m_save;
    MessagePanel *m_message;
    QPushButton *m_close;
    qint64 m_awaited = 0; ///< a line that is to be shown as soon as it has a row
    bool m_isAtEnd = false;
};

} // namespace convoy
