// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "plan/Plan.h"
#include "repository/Repository.h"
#include "run/Event.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace convoy {

/// What a run needs and nobody may store: silent.ini secrets and passwords. Travels to the runner over its standard
/// input as one JSON object, never on a command line or disk.
struct RunSecrets
{
    QMap<SilentKey, QString> silent;
    QHash<QString, Credentials> credentials; ///< by host; "" for all others
    qint64 lockWaitSeconds = 0;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<RunSecrets> fromBytes(const QByteArray &bytes); ///< empty bytes: none
};

/// Starts `convoyctl run execute ID`: the program gets the secrets on standard input, checks that it can open the
/// repository, forks, calls setsid and reports ready; then it is nobody's child and outlives the caller. Codes:
/// runner-missing, runner-failed (with what it said).
[[nodiscard]] Status launchRun(const RepositoryUrl &repository, const QString &runId, const RunSecrets &secrets,
                               const QString &operatorName);
/// Beside the running program, or in ../bin of it; CONVOYCTL in the environment wins (tests).
QString runnerProgram();

/// What `convoyctl run execute` does once detached: opens the repository, builds the RunContext from the stored plan and
/// runs it to its end. Blocking; gives the run's result.
[[nodiscard]] Result<RunResult> executeRun(const RepositoryUrl &repository, const QString &runId,
                                           const RunSecrets &secrets, const QString &operatorName);

} // namespace convoy
