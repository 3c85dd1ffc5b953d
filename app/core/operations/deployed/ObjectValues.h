// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"
#include "package/ini/SilentIni.h"
#include "plan/ParameterSet.h"

namespace convoy {

/// What the next deployment of a host begins with: the values of an earlier one, brought up to what its application
/// object says (G103, G149, G151). Whoever changed the object by hand since has not to type it again, and an upgrade does
/// not take it back. `ini`: the file of the package that the values were for; keys that it takes from a parameter that has
/// changed are left to the new package.
[[nodiscard]] ParameterValues withObjectValues(ParameterValues values, const ApplicationObject &object,
                                               const SilentIni &ini);

} // namespace convoy
