// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Connection.h"
#include "hosts/Host.h"

#include <functional>
#include <memory>
#include <mutex>

namespace convoy {

/// What happens to a line while it is down.
struct LineNews
{
    std::function<void(const Error &)> onLost;          ///< it was cut; trying again begins
    std::function<void(std::chrono::seconds)> onReturn; ///< it stands again, after so long
};

/// A connection that comes back: when the line is cut it is made anew, with growing pauses, until `patience` has passed
/// since the cut. A command that was cut is run again, unless RunOptions::isRepeatable says that the caller sees to it
/// with restore(). A host that comes back with another key, or refuses the login, ends that at once.
class ResilientConnection : public Connection
{
public:
    using Maker = std::function<std::unique_ptr<Connection>()>;
    ResilientConnection(Host host, Maker maker, std::chrono::milliseconds patience, LineNews news = {});
    ~ResilientConnection() override;

    [[nodiscard]] Status open(const CancelToken &cancel) override;
    void close() override;
    void abort() override;
    [[nodiscard]] HostKey hostKey() const override { return m_hostKey; }
    [[nodiscard]] Result<CommandResult> run(const Command &command, const RunOptions &options,
                                            const CancelToken &cancel) override;
    /// After a command failed with connection-lost: brings the line back. Fails with the reason why it does not come.
    [[nodiscard]] Status restore(const Error &lost, const CancelToken &cancel);
    /// It was cut, and is not there yet.
    [[nodiscard]] bool isDown() const { return m_isDown; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    [[nodiscard]] Status connectAnew(const CancelToken &cancel);
    [[nodiscard]] bool isAborted() const;
    [[nodiscard]] bool wait(std::chrono::milliseconds time, const CancelToken &cancel) const;

    Host m_host;
    Maker m_maker;
    std::chrono::milliseconds m_patience;
    LineNews m_news;
    mutable std::mutex m_mutex; ///< over m_line's exchange: abort() comes from another thread
    std::unique_ptr<Connection> m_line;
    bool m_isAborted = false;
    HostKey m_hostKey;
    bool m_isDown = false;
    bool m_isGivenUp = false; ///< it did not come back in time: nobody waits as long again
};

bool isLineLost(const Error &error);
/// What can be done about a host that was lost in the middle of a run.
Message bringBackAndResume();

/// A line may come back each time, and break under the command each time: so often is enough.
constexpr int MostQuickCuts = 20;

} // namespace convoy
