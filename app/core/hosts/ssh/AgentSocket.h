// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/process/Waiting.h"

#include <thread>

namespace convoy {

/// A connection to the SSH agent (SSH_AUTH_SOCK) that is shut down, by a thread of its own, when the limit is over or
/// the agent has taken 20 seconds (it may ask a person first).
class AgentSocket
{
public:
    explicit AgentSocket(const WaitLimit &limit);
    ~AgentSocket();
    AgentSocket(const AgentSocket &) = delete;
    AgentSocket &operator=(const AgentSocket &) = delete;

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    /// A descriptor of the same socket that the caller owns.
    [[nodiscard]] int takeDescriptor() const;

private:
    int m_descriptor = -1;
    std::jthread m_watch;
};

} // namespace convoy
