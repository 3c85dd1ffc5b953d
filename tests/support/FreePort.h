// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// A TCP port on which nothing listens at this IPv4 address now; 0: there is none. Below those that the system gives to
/// outgoing connections, so that no other test's connection takes it meanwhile.
int freePort(const QString &address = QStringLiteral("127.0.0.1"));

} // namespace convoy
