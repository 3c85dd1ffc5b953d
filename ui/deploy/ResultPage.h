// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/RunModel.h"

class QLabel;
class QPushButton;

namespace convoy {

class MessagePanel;
class RunCounts;
class RunFilterModel;
class TableView;

/// What came of it: how many hosts are done, skipped, failed, unreachable, not started, and for each the outcome with
/// what to do (U15, U32).
class ResultPage final : public DeployPage
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);

    void follow(RunModel *run); ///< not owned
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;

signals:
    void logWanted(const QString &runId, const QString &host);
    void trailWanted();

protected:
    void retranslate() override;

private:
    void showRun();
    void showOutcome();
    void copyReport();
    [[nodiscard]] const HostOutcome *currentOutcome() const;

    RunModel *m_run = nullptr;
    RunFilterModel *m_shown;
    MessagePanel *m_verdict;
    RunCounts *m_counts;
    TableView *m_table;
    MessagePanel *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_log;
    QPushButton *m_trail;
    QLabel *m_copied;
};

} // namespace convoy
