// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/log/RunLogModel.h"

#include <QStringList>

namespace convoy {

/// What a log has as a whole, beside what of it is shown: how many lines, which hosts and steps. Of a long log it is
/// counted in the background. GUI thread; the model must outlive it.
class LogSummary : public QObject
{
    Q_OBJECT

public:
    LogSummary(Session &session, RunLogModel &model, QObject *parent = nullptr);
    ~LogSummary() override;
    Q_DISABLE_COPY_MOVE(LogSummary)

    [[nodiscard]] qint64 lines() const { return m_extent.lines; } ///< -1: not known yet
    [[nodiscard]] const QStringList &steps() const { return m_extent.steps; } ///< that occur, by their words
    [[nodiscard]] const QStringList &hosts() const { return m_hosts; } ///< plan order; empty in the log of one host

signals:
    void changed();

private:
    void count();
    void update();
    void add(const LogExtent &news);

    Session &m_session;
    RunLogModel &m_model;
    CancelToken m_cancel;
    LogExtent m_extent{.lines = -1, .steps = {}, .last = 0};
    QStringList m_hosts;
};

} // namespace convoy
