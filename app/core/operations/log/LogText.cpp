// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/log/LogText.h"

#include "plan/Plan.h"
#include "run/RunStates.h"

#include <QLocale>

namespace convoy {

QString logTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

QString logStep(const QString &step)
{
    const auto kind = stepKindFromWord(step);
    return kind ? stepTitle(*kind).text() : step;
}

QString logState(const QString &host, const QString &state)
{
    if (host.isEmpty()) {
        const auto ofRun = runStateFromWord(state);
        return ofRun ? runStateText(*ofRun).text() : state;
    }
    const auto ofHost = hostStateFromWord(state);
    return ofHost ? hostStateText(*ofHost).text() : state;
}

QString logText(const Event &event)
{
    const QString text = event.error ? event.error->text() : event.message.text();
    return text.isEmpty() ? logState(event.host, event.state) : text;
}

} // namespace convoy
