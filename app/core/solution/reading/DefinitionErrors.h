// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/DocumentPlace.h"

namespace convoy {

/// Codes "solution-malformed" and "solution-unsupported", ErrorKind::Request: file and line, what is wrong, what to do.
Error malformedSolution(const DocumentPlace &place, Message why, Message remedy);
Error unsupportedSolution(const DocumentPlace &place, Message why, Message remedy);

} // namespace convoy
