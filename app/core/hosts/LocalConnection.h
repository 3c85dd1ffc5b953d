// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Connection.h"
#include "hosts/Host.h"

#include <memory>

namespace convoy {

class Wakeup;

/// This computer, through /bin/sh. What a command started and left running keeps running; on timeout, cancel and
/// abort the command ends with its process group. abort() is final: make a new connection afterwards.
class LocalConnection : public Connection
{
public:
    LocalConnection(Host host, Credentials credentials);
    ~LocalConnection() override;

    [[nodiscard]] Status open(const CancelToken &cancel) override;
    void close() override;
    void abort() override;
    [[nodiscard]] HostKey hostKey() const override { return {}; }
    [[nodiscard]] Result<CommandResult> run(const Command &command, const RunOptions &options,
                                            const CancelToken &cancel) override;

private:
    Host m_host;
    Credentials m_credentials;
    std::unique_ptr<Wakeup> m_wakeup;
};

} // namespace convoy
