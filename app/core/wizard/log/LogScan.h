// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/runs/RunLog.h"
#include "wizard/Session.h"

#include <QObject>

#include <functional>

namespace convoy {

/// Goes through a log and gives the lines that are sought: those of its beginning at once, the others from the background,
/// and what comes later when update() is called. GUI thread.
class LogScan : public QObject
{
    Q_OBJECT

public:
    using MakeTest = std::function<LogTest()>; ///< called in the thread that tests; empty: every line

    /// `log` is of the GUI thread and must outlive it.
    LogScan(Session &session, RunLog &log, QObject *parent = nullptr);
    ~LogScan() override;
    Q_DISABLE_COPY_MOVE(LogScan)

    /// From the first line on; what an earlier one was about is forgotten.
    void start(const LogQuery &query, MakeTest test = {});
    void stop();
    void update();
    [[nodiscard]] bool isBusy() const { return m_isBusy; } ///< more comes from the background

signals:
    void found(const QList<qint64> &lines); ///< in order, after all that were found before
    void finished(); ///< what was there has been looked at
    void failed(const Error &error);

private:
    void goOn();
    void inBackground();
    void take(const LogStretch &stretch);
    void end(const Result<qint64> &result);

    Session &m_session;
    RunLog &m_log;
    LogQuery m_query;
    MakeTest m_makeTest;
    LogTest m_test;
    CancelToken m_cancel;
    qint64 m_last = 0;
    int m_generation = 0; ///< what an earlier background still sends is not taken
    bool m_isStarted = false;
    bool m_isBusy = false;
};

} // namespace convoy
