// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "run/failures/FailureCatalogue.h"
#include "wizard/RunModel.h"

class QLabel;
class QPushButton;

namespace convoy {

class FailureGroupList;
class FailurePanel;
class MessagePanel;
class RunCounts;
class ReportSaver;
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
    /// A button of a failure that is about the host itself (FailureRemedies).
    void remedyWanted(convoy::FailureAction action, const QString &runId, const convoy::HostOutcome &outcome);
    void trailWanted();
    /// No hosts named: those that did not come to a good end.
    void againWanted(const QString &runId, const QStringList &hosts);
    void changeWanted(const QString &runId, const QStringList &hosts); ///< the same, beginning where values are typed
    void resumeWanted(const QString &runId);

protected:
    void retranslate() override;

private:
    void showRun();
    /// On how many hosts the run's aim is reached.
    [[nodiscard]] static QString doneSentence(const StoredRun &run, int hosts);
    void showOutcome();
    void showGroups();
    void carryOut(FailureAction action);
    [[nodiscard]] QStringList hostsThatFailedLike(const HostOutcome &outcome) const;
    void showMarks(const QString &host);
    void copyReport();
    void saveReport();
    void showSaved(const QString &path);
    [[nodiscard]] const HostOutcome *currentOutcome() const;

    RunModel *m_run = nullptr;
    RunFilterModel *m_shown;
    MessagePanel *m_verdict;
    RunCounts *m_counts;
    TableView *m_table;
    FailureGroupList *m_groups;
    FailurePanel *m_outcome;
    QLabel *m_marks; ///< prerequisites of the chosen host that were passed over (U72)
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_log;
    QPushButton *m_trail;
    QPushButton *m_again;
    QLabel *m_copied;
    MessagePanel *m_unsaved; ///< why the report could not be saved
    ReportSaver *m_saver = nullptr;
};

} // namespace convoy
