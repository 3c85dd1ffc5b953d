// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QCoreApplication>

namespace convoy {

/// What the journal says when a host's connection is cut; who watches a run knows it by that.
inline Message lineCut(const QString &host)
{
    return Message(QT_TRANSLATE_NOOP("core", "The connection to %1 was cut; it is tried again."), {host});
}

} // namespace convoy
