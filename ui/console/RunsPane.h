// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"
#include "wizard/run/RunActions.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

class ForecastReader;
class MessagePanel;
class ReportSaver;
class RunSteering;
class RunTableModel;
class TableView;
class TitleLabel;

/// Every run, newest first, with its outcome, its journal, and what can be done with it in its state; what cannot says
/// why.
class RunsPane : public QWidget
{
    Q_OBJECT

public:
    RunsPane(Session &session, RunTableModel &model, QWidget *parent = nullptr); ///< the model outlives it

    void closeRun(const QString &runId); ///< asks first: a closed run cannot be resumed

signals:
    void openWanted(const QString &runId);
    void resumeWanted(const QString &runId);
    void againWanted(const QString &runId, const QStringList &hosts);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildButtons();
    void retranslate();
    void reloaded();
    void showActions();
    void showAdvice();
    void act(RunAction action);
    void openLog();
    void saveReport();
    [[nodiscard]] const StoredRun *current() const;

    Session &m_session;
    RunTableModel &m_model;
    RunSteering *m_steering;
    ForecastReader *m_forecast;
    TitleLabel *m_title;
    QLabel *m_empty;
    TableView *m_table;
    QLabel *m_advice;
    MessagePanel *m_problem;
    QMap<RunAction, QPushButton *> m_buttons;
    QPushButton *m_log;
    QPushButton *m_report;
    ReportSaver *m_saver;
    MessagePanel *m_saved; ///< where the report is, or why there is none
    QString m_selected;
};

} // namespace convoy
