// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FaultDisk.h"
#include "HostFarm.h"
#include "RunBench.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace convoy {

/// A host of a farm in which a fault is put: its programs, its files, and what the run is told of it. Before its PATH
/// stands a folder of its own; its installer first reads `fault.sh` in its home.
class FaultHost
{
public:
    FaultHost(HostFarm &farm, RunBench &bench, int index);

    [[nodiscard]] Host &entry() const { return m_bench.hosts[m_index]; } ///< as the run knows it
    [[nodiscard]] Host real() const { return m_farm.host(m_index); }
    [[nodiscard]] QString home() const { return m_farm.home(m_index); }
    [[nodiscard]] int index() const { return m_index; }
    HostFarm &farm() { return m_farm; }
    RunBench &bench() { return m_bench; }
    /// The spare machines of the farm are its last hosts: the entry names one of them from now on.
    void pointToSpare(int number) const;
    [[nodiscard]] static QString secret() { return QStringLiteral("tr0ub4dor-and-3"); } ///< must be shown nowhere

    HostOutcome outcome;             ///< of the run in which the fault struck
    bool resumes = false;            ///< its run is gone on with, rather than a new one made
    std::function<void()> stopLeft;  ///< ends what the fault has left running

    void write(const QString &name, const QByteArray &content) const; ///< below the home
    void program(const QString &name, const QByteArray &script) const; ///< on its PATH before all others
    void session(const QByteArray &script) const;                      ///< what a login runs
    /// Of the system's programs all but these are there.
    void takePrograms(const QStringList &names) const;
    void giveProgramsBack() const;
    void installer(const QByteArray &fault) const { write(QStringLiteral("fault.sh"), fault); }
    void setValue(const QString &section, const QString &key, const QString &value) const;
    void setPort(int port) const; ///< of the application

    /// When the step begins, in the runner's thread.
    void onStep(const QString &step, std::function<void()> action) { m_onStep[step] = std::move(action); }
    void forgetSteps() { m_onStep.clear(); }
    void tell(const Event &event) const;
    /// Lives as long as the host.
    template <typename Thing>
    Thing &keep(std::shared_ptr<Thing> thing)
    {
        m_kept.push_back(thing);
        return *thing;
    }

    /// Only where its fault needs one.
    [[nodiscard]] const FaultDisk &disk() const { return *m_disk; }
    void give(std::unique_ptr<FaultDisk> disk) { m_disk = std::move(disk); }

private:
    void writeAt(const QString &path, const QByteArray &content, bool isProgram) const;

    HostFarm &m_farm;
    RunBench &m_bench;
    int m_index;
    std::map<QString, std::function<void()>> m_onStep;
    std::vector<std::shared_ptr<void>> m_kept;
    std::unique_ptr<FaultDisk> m_disk;
};

} // namespace convoy
