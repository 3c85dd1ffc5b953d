// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/Host.h"

namespace convoy {

QString connectionWord(ConnectionKind kind)
{
    return kind == ConnectionKind::Local ? QStringLiteral("local") : QStringLiteral("ssh");
}

} // namespace convoy
