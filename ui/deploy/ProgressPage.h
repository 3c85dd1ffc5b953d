// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/RunModel.h"

class QLabel;
class QPlainTextEdit;

namespace convoy {

class MessagePanel;
class PersonPanel;
class RunBar;
class RunControls;
class RunCounts;
class RunFilterModel;
class RunSteering;
class TableView;

/// How the run goes (G139): one bar, a row for each host, the log of the one that is chosen; and how to pause and stop it.
/// The wizard goes on by itself when the run has ended (U14). Closing the window does not end the run.
class ProgressPage final : public DeployPage
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent = nullptr);

    void follow(RunModel *run); ///< not owned
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    /// Never by hand: the wizard goes on when the run has ended.
    [[nodiscard]] bool isComplete() const override { return m_run && m_run->hasEnded(); }
    /// False while a run goes on: then it asks whether that is kept running, and emits leaveWanted() (U13).
    [[nodiscard]] bool mayLeave();

signals:
    void leaveWanted();

protected:
    void retranslate() override;

private:
    void buildLayout();
    void buildLog();
    void showRun();
    void ask(RunRequest request);
    void showLog();
    void chooseFirst();
    void appendLog(const QString &host, const QStringList &lines);
    [[nodiscard]] QString currentHost() const;

    RunModel *m_run = nullptr;
    RunFilterModel *m_shown;
    RunSteering *m_steering = nullptr;
    RunBar *m_bar;
    RunControls *m_controls;
    QLabel *m_note;
    MessagePanel *m_problem;
    PersonPanel *m_person;
    RunCounts *m_counts;
    TableView *m_table;
    QLabel *m_logLabel;
    QPlainTextEdit *m_log;
};

} // namespace convoy
