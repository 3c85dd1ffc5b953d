// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/HostRequest.h"
#include "wizard/RunModel.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace convoy {

/// A host of the run waits for a person: what is to be done there, and the two answers, done or leave the host out. One
/// host at a time, the chosen one first; hidden while none waits. Only says what is wanted.
class PersonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PersonPanel(QWidget *parent = nullptr);

    /// `chosen`: the host that the cursor is on.
    void showRun(const RunModel &run, const QString &chosen);
    void retranslate();

signals:
    void wanted(const convoy::HostRequest &request);

private:
    void ask(HostRequestKind kind);

    PersonStep m_step;
    int m_others = 0;
    QLabel *m_text;
    QPushButton *m_done;
    QPushButton *m_leaveOut;
};

} // namespace convoy
