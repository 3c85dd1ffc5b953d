// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/summary/SummaryPageModel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace convoy {

class FindingsView;
class LimitsPanel;
class MessagePanel;
class ReportSaver;

/// "Deployment report" (G136): everything that will happen, before anything does. The one page that starts it.
class SummaryPage final : public DeployPage
{
    Q_OBJECT

public:
    SummaryPage(Session &session, DeployWizardState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;
    /// Starts the run; the wizard goes on when it has started (started()).
    bool validatePage() override;
    /// "Install on 3 hosts": verb and number (U08).
    [[nodiscard]] QString commitText() const;
    [[nodiscard]] SummaryPageModel &model() { return m_model; }

signals:
    void commitTextChanged();
    void started(const QString &runId);
    void decisionWanted(); ///< a rule is to be acknowledged, on its page

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildReport();
    void showPlan();
    void showVerdict();
    void showObstacle();
    void showSecrets();
    void copy();
    void save();
    void saveAs(const QString &path);
    void showSaved(const QString &path);
    [[nodiscard]] QString obstacleText() const;
    [[nodiscard]] QString readyText() const;
    [[nodiscard]] QString finalText() const;

    DeployWizardState &m_state;
    SummaryPageModel m_model;
    ReportSaver *m_saver;
    QLabel *m_untouched;
    QProgressBar *m_busy;
    MessagePanel *m_verdict;
    FindingsView *m_findings;
    LimitsPanel *m_limits;
    QCheckBox *m_leaveOut;
    QWidget *m_secrets;
    QList<SilentKey> m_shownSecrets;
    int m_shownRevision = -1;
    QTreeView *m_tree;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_again;
    MessagePanel *m_saved;
};

} // namespace convoy
