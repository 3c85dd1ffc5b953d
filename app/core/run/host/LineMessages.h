// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QCoreApplication>

#include <chrono>

namespace convoy {

/// What the journal says when a host's connection is cut; who watches a run knows it by that.
inline Message lineCut(const QString &host)
{
    return Message(QT_TRANSLATE_NOOP("core", "The connection to %1 was cut; it is tried again."), {host});
}

inline constexpr const char *lineStandsAgainText =
    QT_TRANSLATE_N_NOOP("core", "The connection stands again after %n second(s).");

/// The same of its return.
inline Message lineStandsAgain(std::chrono::seconds after)
{
    return Message::counted(lineStandsAgainText, after.count());
}

} // namespace convoy
