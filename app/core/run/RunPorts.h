// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationChange.h"
#include "base/CancelToken.h"
#include "base/Result.h"
#include "hosts/Host.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace convoy {

/// What the runner needs of the repository, behind small interfaces (implemented in operations/).

/// The package's payload ready to be sent: a plain tar of the tree below the package's root, made once per run.
class PayloadProvider
{
public:
    virtual ~PayloadProvider() = default;
    struct Staged
    {
        QString tarPath; ///< local file
        qint64 bytes = 0;
    };
    /// First call makes it (verifying the stored digest), later ones wait for it and share it. Any thread.
    [[nodiscard]] virtual Result<Staged> staged(const CancelToken &cancel) = 0;
};

/// Who holds a host.
struct HostLockOwner
{
    QString run;
    QString operatorName;
    QString machine;
    qint64 processId = 0;
    QDateTime since;
    QDateTime heartbeat;
};

/// One run per host, within this repository; the marker on the host keeps two repositories apart.
class HostLocks
{
public:
    virtual ~HostLocks() = default;
    /// Takes the lock; `host-locked` (naming owner and age) when another holds it and is not stale: stale is when its
    /// process is gone on the same machine, or after 30 minutes without heartbeat. Any thread.
    [[nodiscard]] virtual Status acquire(const QString &host, const HostLockOwner &owner) = 0;
    virtual void beat(const QString &run) = 0;
    virtual void release(const QString &host, const QString &run) = 0;
};

struct DeploymentRecord
{
    QString host;
    QString packageName;
    QString packageVersion;
    QString packageSha256;
    QString state; ///< installed failed removed unknown
    QString run;
    QString operatorName;
    QString installPath;
    QMap<QString, QString> application;
    QString silentIniJson; ///< values without secrets, {SECTION:{KEY:VALUE}}
    QDateTime since;
    QString fromVersion = {}; ///< what stood there before; empty: nothing
    QString undo = {}; ///< installer previous-package saved-files none, as its package says
    QString undoReason = {}; ///< of "none", as its package says
    QString savedFolder = {}; ///< on the host: the files of fromVersion; empty: none were kept
    QString savedSha256 = {};
    qint64 savedBytes = 0;
    QStringList backups = {}; ///< folders below installPath that the installer made
};

class DeploymentRecorder
{
public:
    virtual ~DeploymentRecorder() = default;
    [[nodiscard]] virtual Status record(const DeploymentRecord &record) = 0;
};

/// The application objects of a host, and the run that changes them.
struct ApplicationRecord
{
    QString run;
    QString operatorName;
    QDateTime at;
    QList<ApplicationChange> changes;
};

/// One object that was changed.
struct AppliedApplication
{
    QString name;
    QList<ApplicationDifference> differences;
};

class ApplicationRecorder
{
public:
    virtual ~ApplicationRecorder() = default;
    /// Before the host is changed: whether the objects are still as the plan needs them. "application-gone",
    /// "application-taken", "application-port-used". Any thread.
    [[nodiscard]] virtual Status check(const QList<ApplicationChange> &changes) = 0;
    /// Applies the changes to the objects as they are now, all or none; the same ones twice change nothing.
    [[nodiscard]] virtual Result<QList<AppliedApplication>> apply(const ApplicationRecord &record) = 0;
    /// Gives the objects of a host back what they were before that run; those that it made go.
    [[nodiscard]] virtual Result<QList<AppliedApplication>> revert(const QString &run, const QString &host) = 0;
};

} // namespace convoy
