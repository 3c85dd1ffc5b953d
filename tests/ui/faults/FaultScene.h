// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fault.h"

#include <memory>
#include <vector>

namespace convoy {

/// One run over as many hosts as there are faults, one fault in each; then one in which every host is put right the way
/// an administrator would.
class FaultScene
{
public:
    explicit FaultScene(QList<Fault> faults);
    ~FaultScene();

    [[nodiscard]] const QString &problem() const { return m_problem; }
    void strike(); ///< the first run
    void putRight(); ///< the mends, and the runs after them

    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }
    /// False where the fault needs what this user may not have.
    [[nodiscard]] bool wasStruck(int index) const;
    [[nodiscard]] HostOutcome struck(int index) const { return m_hosts.at(size_t(index))->outcome; }
    [[nodiscard]] HostOutcome after(int index) const { return m_after.value(index); }
    /// The fault's own words, with what the host is called filled in.
    [[nodiscard]] QStringList shows(int index) const;
    [[nodiscard]] QString written() const; ///< everything that the journal holds

private:
    void prepareBench();
    QMap<int, HostOutcome> run(const QList<int> &indexes);

    QList<Fault> m_faults;
    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<RunBench> m_bench;
    QList<Host> m_struckEntries; ///< as the first run knew them
    QMap<QString, QString> m_struckPorts; ///< of the application, by host
    std::vector<std::unique_ptr<FaultHost>> m_hosts;
    QMap<int, HostOutcome> m_after;
    QString m_problem;
};

} // namespace convoy
