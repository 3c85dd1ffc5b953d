// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <optional>
#include <string>

namespace convoy {

/// Something YAML allows and our formats do not.
struct UnwantedYaml
{
    int line = 0; ///< from 1
    Message why;
    Message remedy;
};

/// Walks the events of a text without building anything: aliases and anchors (a few lines of them can stand for
/// millions), tags, nesting beyond 20 levels, and a second document. Throws YAML::Exception when it is no YAML.
std::optional<UnwantedYaml> findUnwantedYaml(const std::string &text);

} // namespace convoy
