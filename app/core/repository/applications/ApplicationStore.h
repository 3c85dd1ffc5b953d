// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"
#include "base/Result.h"
#include "run/RunPorts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace convoy {

struct StoredApplication
{
    qint64 id = 0;
    ApplicationObject object;
    QDateTime updated;
    QString operatorName; ///< who changed it last
    QString run;          ///< the run that did; empty: by hand
    [[nodiscard]] QString key() const; ///< "NAME@HOST"
    /// The object's own keys, and "id", "updated", "operator", "run", "digest".
    [[nodiscard]] QJsonObject toJson() const;
};

/// One change of an object; nothing before: it was made, nothing after: it was taken away.
struct ApplicationHistory
{
    QDateTime at;
    QString operatorName;
    QString run;
    std::optional<ApplicationObject> before;
    std::optional<ApplicationObject> after;
    [[nodiscard]] QJsonObject toJson() const; ///< {"at","operator","run","changes":[{"key","before","after"}]}
};

/// Application objects, as far as the operator may see their host and their tenant. To change one takes Deploy in its
/// tenant, or in some tenant where it has none; it is audited, and the object's history is kept. What a run does
/// (check() and apply()) asks for nothing: the run was allowed. Codes are those of ApplicationErrors.h, ErrorKind::Request.
class ApplicationStore
{
public:
    virtual ~ApplicationStore() = default;
    struct Filter
    {
        QString host;
        QString tenant;
        QString package;
    };
    [[nodiscard]] virtual Result<QList<StoredApplication>> list(const Filter &filter) = 0; ///< by name, host
    /// By id, NAME@HOST, or NAME where one host alone has it: application-unknown, application-ambiguous.
    [[nodiscard]] virtual Result<StoredApplication> find(const QString &idOrName) = 0;
    [[nodiscard]] virtual Result<QList<ApplicationHistory>> history(const StoredApplication &application) = 0;
    /// What objects of the package on the host were with this version, each as it was last, for a roll back to it.
    [[nodiscard]] virtual Result<QList<ApplicationObject>> earlier(const QString &host, const QString &package,
                                                                   const QString &version) = 0;

    /// What a run has done to objects of a host, the newest change first.
    [[nodiscard]] virtual Result<QList<ApplicationHistory>> changesOf(const QString &run, const QString &host) = 0;

    /// application-exists, application-port-used, host-unknown, tenant-unknown.
    [[nodiscard]] virtual Result<StoredApplication> add(const ApplicationObject &object) = 0;
    /// Writes `wanted` in the place of what was read: application-gone, application-changed, and those of add().
    [[nodiscard]] virtual Result<StoredApplication> change(const StoredApplication &read,
                                                           const ApplicationObject &wanted) = 0;
    [[nodiscard]] virtual Status remove(const StoredApplication &read) = 0; ///< application-gone

    [[nodiscard]] virtual Status check(const QList<ApplicationChange> &changes) = 0;
    [[nodiscard]] virtual Result<QList<AppliedApplication>> apply(const ApplicationRecord &record) = 0;
    /// Gives the objects of a host back what they were before the run, for an undo.
    [[nodiscard]] virtual Result<QList<AppliedApplication>> revert(const QString &run, const QString &host) = 0;
};

} // namespace convoy
