// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/pace/TimeLeft.h"
#include "wizard/RunModel.h"
#include "wizard/run/RunStanding.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace convoy {

/// The one bar of a run (U16–U21): sentences above it, no percentage in it; yellow when something holds the run up, red
/// when a decision is needed, which words and a symbol say as well.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QWidget *parent = nullptr);

    /// `asked`: what was asked for here a moment ago (RunSteering::asked).
    void showRun(const RunModel &run, RunRequest asked);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStanding(const RunStanding &standing, bool isSaid);
    void showAmount(const RunModel &run);
    void restyle();

    QLabel *m_standing;
    QLabel *m_text;
    QProgressBar *m_bar;
    RunStanding m_shown;
    TimeLeft m_timeLeft;
    QElapsedTimer m_clock;
};

} // namespace convoy
