// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/pace/TimeLeft.h"
#include "wizard/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace convoy {

class LiveForecast;

/// How long one run that goes on will still take, for a window that shows little else of it: read in the background, every
/// five seconds. GUI thread.
class ForecastReader : public QObject
{
    Q_OBJECT

public:
    explicit ForecastReader(Session &session, QObject *parent = nullptr);
    ~ForecastReader() override;

    void follow(const QString &runId); ///< "": none
    [[nodiscard]] const Message &text() const { return m_left.text(); } ///< "About 3 minutes left."; may be empty

signals:
    void changed(); ///< the text

private:
    void read();
    void take(std::optional<TimeLeft::Time> left);

    Session &m_session;
    std::shared_ptr<LiveForecast> m_reading; ///< of the run that is followed; of one thread at a time
    bool m_isReading = false;
    QString m_run;
    TimeLeft m_left;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace convoy
