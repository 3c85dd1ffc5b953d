// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RunFakes.h"
#include "plan/Planner.h"
#include "run/runner/Runner.h"

#include <QTemporaryDir>

#include <memory>

namespace convoy {

/// A package with a real install.sh, hosts, and all a run needs. Hosts are folders of this computer, or given ones. What
/// the installer does is said by silent.ini: [Sample] Mode=good, nothing (does nothing, says 0), failing (ends with 1),
/// present-failing (installs, ends with 1), restart (installs, ends with 194), busy (75), other-version, hang,
/// wait (until installPath + ".go" is there; notes each time it runs in installPath + ".runs").
class RunBench
{
public:
    explicit RunBench(const QStringList &localHosts);
    explicit RunBench(const QList<Host> &hosts);

    void set(const QString &section, const QString &key, const QString &value, const QString &host = {});
    [[nodiscard]] Result<Plan> plan() const;
    /// Made of the parts below as they are now.
    [[nodiscard]] std::unique_ptr<Runner> runner();
    RunResult run() { return runner()->execute(); }

    [[nodiscard]] QString folder(const QString &host) const { return root.filePath(host); }
    [[nodiscard]] QString installPath(const QString &host) const { return folder(host) + QStringLiteral("/install"); }
    [[nodiscard]] QByteArray installed(const QString &host, const QString &file) const;
    /// True when nothing of the run lies in the host's staging folder.
    [[nodiscard]] bool isTidy(const QString &host) const;

    QTemporaryDir root;
    QList<Host> hosts;
    PackageDescriptor package;
    SilentIni silentIni;
    ParameterSet parameters;
    PlanLimits limits;
    QMap<SilentKey, QString> secrets;
    QHash<QString, Credentials> credentials; ///< by host; "" for all others
    QSet<QString> unreachable; ///< hosts that could not be asked when the plan is made
    std::chrono::seconds lockWait{0};
    bool skipWhenPresent = false;
    qint64 unpackedBytes = 100'000;
    QString mark = QStringLiteral("m4rk");
    QHash<QString, ResumePoint> resume;
    std::chrono::milliseconds reconnectFor{20};
    std::chrono::milliseconds retryPause{1};
    std::chrono::seconds answerWait{1};

    FakeClock clock;
    MemoryJournal journal;
    FakeHostLocks locks;
    MemoryDeployments deployments;
    MemoryApplications applications;
    FaultyConnectionFactory connections;
    std::unique_ptr<FakePayload> payload;

private:
    void describePackage();
};

} // namespace convoy
