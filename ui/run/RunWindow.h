// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/RunModel.h"
#include "wizard/Session.h"

#include <QWizard>

namespace convoy {

class ProgressPage;
class ResultPage;

/// A run that goes on, or that has ended, whoever started it: the pages on which the deployment wizard ends. Closing it
/// does not touch the run. GUI thread.
class RunWindow : public QWizard
{
    Q_OBJECT

public:
    enum Page { ProgressPageId, ResultPageId };
    RunWindow(Session &session, const QString &runId, QWidget *parent = nullptr);

    [[nodiscard]] const RunModel &run() const { return *m_run; }
    void reject() override; ///< asks first while the run goes on (U13)

signals:
    /// No hosts named: those that did not come to a good end.
    void againWanted(const QString &runId, const QStringList &hosts);
    void changeWanted(const QString &runId, const QStringList &hosts); ///< the same, beginning where values are typed
    void resumeWanted(const QString &runId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeButtons();
    void arriveAt(int id);
    void retranslate();

    Session &m_session;
    RunModel *m_run;
    ProgressPage *m_progressPage;
    ResultPage *m_resultPage;
};

} // namespace convoy
