// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/RunRequest.h"

#include <functional>

class QWidget;

namespace convoy {

/// Questions about a run that goes on, each in a box on its window that holds nothing else up. Where the operator goes
/// back, nothing is called.

/// Before installers are ended on `installers` hosts.
void askBeforeStopNow(QWidget *parent, int installers, const std::function<void()> &stop);
/// How to stop; gives StopAfterStep or StopNow.
void askHowToStop(QWidget *parent, int installers, const std::function<void(RunRequest)> &stop);
/// Before a window is closed over it (U13): None keeps it running, which is what is chosen already; or StopAfterStep.
void askBeforeClosing(QWidget *parent, const std::function<void(RunRequest)> &close);
/// Before a run that did not come to its end is closed for good.
void askBeforeFactsAreKept(QWidget *parent, const QString &runId, const std::function<void()> &close);

} // namespace convoy
