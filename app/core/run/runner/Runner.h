// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "hosts/ConnectionFactory.h"
#include "package/ini/SilentIni.h"
#include "plan/Plan.h"
#include "run/Journal.h"
#include "run/ResumePoint.h"
#include "run/RunPorts.h"
#include "run/host/HostJudge.h"
#include "run/pace/StepTimes.h"

#include <QHash>
#include <QMap>

#include <chrono>
#include <memory>

namespace convoy {

/// Another version of the run's package, where a host has to be brought back to it or by it.
struct PackageAtHand
{
    PackageDescriptor package;
    QString sha256;
    SilentIni silentIni; ///< its own
    qint64 unpackedBytes = 0;
    PayloadProvider *payload = nullptr; ///< outlives the run
};

/// Everything a run is made of. References must outlive the Runner.
struct RunContext
{
    QString runId;
    /// Random, the run's own for all its life: names its folder and its marker on the hosts, so that a resumed run finds
    /// them again.
    QString mark;
    QString operatorName;
    QHash<QString, ResumePoint> resume; ///< by host; empty when the run begins
    Plan plan;
    PackageDescriptor package;
    SilentIni silentIni; ///< the package's own
    qint64 unpackedBytes = 0;
    QHash<QString, Host> hosts;
    QHash<QString, Credentials> credentials; ///< by host; "" for all others
    QMap<SilentKey, QString> secrets; ///< silent.ini secrets; in memory only
    QHash<QString, PackageAtHand> others = {}; ///< by version: those that an undo may need
    std::chrono::seconds lockWait{0};
    /// Leave hosts alone where detection finds the target version already: for a saved plan applied again, resume and
    /// again. A fresh plan installs again.
    bool skipWhenPresent = false;
    std::chrono::milliseconds retryPause{5000}; ///< before a busy installer is tried again
    std::chrono::seconds answerWait{30}; ///< how long the package's ports may take until they are listened on
    std::chrono::milliseconds reconnectFor = std::chrono::minutes(10); ///< how long a cut line is tried again
    std::chrono::milliseconds minute = std::chrono::minutes(1); ///< how long a minute of a solution's step is
    std::chrono::milliseconds settle{2000}; ///< a restarted host must stay up so long
    HostJudge *judge = nullptr; ///< of a solution
    StepTimes times = {}; ///< what earlier runs took: what the progress weighs by
    QStringList onlyHosts = {}; ///< all others are left as they are; empty: there are none
    ConnectionFactory &connections;
    Journal &journal;
    PayloadProvider &payload;
    HostLocks &locks;
    DeploymentRecorder &deployments;
    ApplicationRecorder &applications;
    const Clock &clock;
};

/// Executes a plan: wave by wave, hosts of a wave in parallel up to the limit, each host through its steps; one
/// outcome per host whatever happens (an exception or a crash of one host's work is a row, never a hole). Journal rows
/// are durable before and after each step; when one cannot be written nothing new starts and the run ends Failed.
///
/// execute() blocks; the others may be called from any thread and do what runRequestPromise() says. Hosts that a stop
/// meets end Stopped, those that were not begun NotStarted.
class Runner
{
public:
    explicit Runner(RunContext context);
    ~Runner();
    RunResult execute();
    void pause();
    void proceed();
    void stopAfterStep();
    void stopNow();
    /// What a person had to do on a host before this step goes on is done.
    void confirm(const QString &host, const QString &step);
    /// A host that waits for a person, or was not begun, ends Skipped.
    void leaveOut(const QString &host, const QString &operatorName);
    /// A host that has failed goes on with the step that failed, while the others go on; true when it does. False: its part
    /// of the run is not over yet, or the run ends.
    bool retry(const QString &host);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace convoy
