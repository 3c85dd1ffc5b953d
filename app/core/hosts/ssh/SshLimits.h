// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace convoy {

/// How long the parts of an SSH connection may take: enough for a line where each word takes 5 s each way.
struct SshLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(15);
    std::chrono::milliseconds handshake = std::chrono::seconds(45); ///< three round trips and more
    std::chrono::milliseconds login = std::chrono::seconds(60);
    std::chrono::milliseconds silence = std::chrono::seconds(60); ///< without a sign of life: the line is lost
};

} // namespace convoy
