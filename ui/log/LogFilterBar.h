// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/log/LogSummary.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace convoy {

/// Which lines of a log are shown: of one host, of one step, of a level; and how many of how many that are.
class LogFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LogFilterBar(RunLogModel &model, const LogSummary &summary, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *addBox(QLabel *label, const QString &name);
    void apply();
    void applyTypedHost();
    void fill();
    void showCounts();
    void retranslate();

    RunLogModel &m_model;
    const LogSummary &m_summary;
    QLabel *m_hostLabel;
    QLabel *m_stepLabel;
    QLabel *m_levelLabel;
    QComboBox *m_host = nullptr; ///< typed in: a run may have thousands
    QComboBox *m_step = nullptr;
    QComboBox *m_level = nullptr;
    QLabel *m_counts;
};

} // namespace convoy
