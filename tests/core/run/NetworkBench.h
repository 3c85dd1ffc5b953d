// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HostFarm.h"
#include "RunBench.h"
#include "TcpProxy.h"

#include <functional>
#include <vector>

namespace convoy {

/// What happens to a network. Called in any thread.
struct NetworkTrouble
{
    std::function<void(TcpProxy &)> begin;
    std::function<void(TcpProxy &)> onNoticed{}; ///< when the runner has seen that the line is lost
    bool endsLine = true;                        ///< false: it is only bad for a while
};

/// A run on the hosts of a farm, each behind a network of its own, in which trouble begins in one phase of the host's way:
/// host 0 in phases().at(0), and so on. The installer counts how often it ran; where trouble begins while it works, it goes
/// on once the line is back.
class NetworkBench
{
public:
    explicit NetworkBench(HostFarm &farm);

    [[nodiscard]] static QStringList phases();
    RunBench &bench() { return *m_bench; }
    RunResult run(const NetworkTrouble &trouble);

    void letInstallerGo(int index) const;
    [[nodiscard]] qint64 loginBytes() const { return m_loginBytes; } ///< a client has sent them when it is logged in
    [[nodiscard]] TcpProxy &proxy(int index) { return *m_ways.at(size_t(index)).proxy; }
    [[nodiscard]] bool wasCut(int index) const { return m_ways.at(size_t(index)).wasCut; }
    /// What the installer wrote into its counter; "run\n" is once.
    [[nodiscard]] QByteArray runs(int index) const;
    [[nodiscard]] QStringList output(int index) const;
    [[nodiscard]] bool isTidy(int index) const;

private:
    struct Way
    {
        std::unique_ptr<TcpProxy> proxy;
        QString phase;
        bool hasBegun = false;
        bool wasCut = false;
    };
    [[nodiscard]] QString path(int index, const QString &suffix) const;
    [[nodiscard]] qint64 measureLogin() const;
    void look(const Event &event, const NetworkTrouble &trouble);
    void begin(int index, const NetworkTrouble &trouble);

    HostFarm &m_farm;
    std::vector<Way> m_ways;
    std::unique_ptr<RunBench> m_bench;
    qint64 m_loginBytes = 0;
};

} // namespace convoy
