// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/runs/RunLog.h"
#include "wizard/Session.h"

#include <QObject>

namespace convoy {

/// Saves a log as a text file in the background, in the language now set. One at a time; what is under way when it goes
/// leaves nothing. GUI thread.
class LogSaver : public QObject
{
    Q_OBJECT

public:
    explicit LogSaver(Session &session, QObject *parent = nullptr);
    ~LogSaver() override;
    Q_DISABLE_COPY_MOVE(LogSaver)

    void save(const LogQuery &query, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void saved(const QString &path);
    void failed(const Error &error);

private:
    Session &m_session;
    CancelToken m_cancel;
    bool m_isBusy = false;
};

} // namespace convoy
