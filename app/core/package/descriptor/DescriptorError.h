// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/DocumentPlace.h"

namespace convoy {

using DescriptorPlace = DocumentPlace;

/// Code "descriptor-malformed", ErrorKind::Request: names file and line, what is wrong and what to do.
Error malformedDescriptor(const DescriptorPlace &place, Message why, Message remedy);
/// Code "descriptor-unsupported", ErrorKind::Request: written for a reader that this one is not.
Error unsupportedDescriptor(const DescriptorPlace &place, Message why, Message remedy);

} // namespace convoy
