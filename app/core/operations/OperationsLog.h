// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Log.h"

namespace convoy {

inline const Log operationsLog("operations");

} // namespace convoy
