// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace convoy {

/// A tar archive consists of blocks of this many bytes (POSIX.1-2017, pax, "ustar Interchange Format").
constexpr qint64 tarBlockSize = 512;

} // namespace convoy
