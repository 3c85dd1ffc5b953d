// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/run/RunActions.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

/// Pause or Continue, Stop after this step, Stop now: each with a sentence about what it will do, and why it cannot be
/// done where it cannot (U28). Only says what is wanted.
class RunControls : public QWidget
{
    Q_OBJECT

public:
    explicit RunControls(QWidget *parent = nullptr);

    void showRun(const StoredRun &run);

signals:
    void wanted(RunRequest request);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void explain();
    void disable(QPushButton *button);
    [[nodiscard]] QPushButton *pointed() const; ///< below the mouse, else with the keyboard in it

    StoredRun m_run;
    QMap<RunAction, QPushButton *> m_buttons;
    QLabel *m_explanation;
};

} // namespace convoy
