// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"

#include <QWidget>

class QPushButton;

namespace convoy {

class MessagePanel;

/// What the console says of runs on top of every section: a run that was interrupted and waits for a decision, or one that
/// goes on without the window (U29). In place, never a dialog; hidden when there is nothing to say.
class RunsBanner : public QWidget
{
    Q_OBJECT

public:
    explicit RunsBanner(QWidget *parent = nullptr);

    void setRuns(const QList<StoredRun> &runs); ///< newest first

signals:
    void resumeWanted(const QString &runId);
    void closeWanted(const QString &runId);
    void openWanted(const QString &runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showUnfinished(const StoredRun &run, int more);
    void showLive(const StoredRun &run, int more);
    void say(int tone, const QString &what, const QString &advice);
    [[nodiscard]] static QString nameOf(const StoredRun &run);

    QList<StoredRun> m_runs;
    QString m_shownRun;
    QString m_said;
    MessagePanel *m_panel;
    QPushButton *m_resume;
    QPushButton *m_close;
    QPushButton *m_look;
};

} // namespace convoy
