// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"

#include <QString>

namespace convoy {

/// How a line of a log reads, in the language now set: what windows show, and so what a search looks at.

QString logTime(const QDateTime &at); ///< local, to the second
QString logStep(const QString &step);
/// The state's word for people: of a host, and where none is named of the run.
QString logState(const QString &host, const QString &state);
/// What happened and why; the words of a command as they came; the state where nothing was said.
QString logText(const Event &event);

} // namespace convoy
