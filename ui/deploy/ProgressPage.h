// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/RunModel.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;

namespace convoy {

class MessagePanel;
class RunCounts;
class RunFilterModel;
class TableView;

/// How the run goes (G139): one bar, a row for each host, the log of the one that is chosen. The wizard goes on by itself
/// when the run has ended (U14). Closing the window does not end the run.
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

protected:
    void retranslate() override;

private:
    void showRun();
    void showLog();
    void appendLog(const QString &host, const QStringList &lines);
    void announceEnd(const QString &host, HostState state);
    [[nodiscard]] QString currentHost() const;

    RunModel *m_run = nullptr;
    RunFilterModel *m_shown;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_note;
    MessagePanel *m_problem;
    RunCounts *m_counts;
    TableView *m_table;
    QLabel *m_logLabel;
    QPlainTextEdit *m_log;
};

} // namespace convoy
