// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace convoy {

/// One line of the audit trail. Never translated: technical facts stay in one language.
struct AuditEntry
{
    qint64 id = 0; ///< 1, 2, 3, … without a gap
    QDateTime at;
    QString operatorName;
    QString action;  ///< a kebab-case word: package-imported, refused, …
    QString subject; ///< what it was done to: NAME@VERSION, a host, a run's id, …
    QString detail;  ///< JSON, a digest, or empty
    QString hash;    ///< SHA-256 over the hash of the entry before and all of the above
    [[nodiscard]] QJsonObject toJson() const; ///< {"id","at","operator","action","subject","detail","hash"}
};

struct AuditFilter
{
    QString operatorName; ///< exactly
    QString action;       ///< exactly
    QString subject;      ///< contains, upper and lower case are one for ASCII
    QDateTime since;
    qint64 beforeId = 0; ///< the page after the entry with this id; 0: from the newest
    int limit = 0;       ///< 0: all
};

/// What going over the whole chain gave.
struct AuditVerdict
{
    qint64 entries = 0;
    qint64 firstBroken = 0; ///< the first entry that is not what was written, or not there any more; 0: intact
    bool isMissing = false; ///< there is no entry `firstBroken`
    QString lastHash;       ///< of the newest entry; what a report prints, so that a changed history can be shown
    [[nodiscard]] bool isIntact() const { return firstBroken == 0; }
    [[nodiscard]] Error problem() const; ///< only when not intact
    [[nodiscard]] QJsonObject toJson() const; ///< contract, `audit verify`, and "lastHash"
};

/// The audit trail. Who administers all tenants sees all of it, others what they did themselves; everybody may verify
/// it. One thread, like the Repository it belongs to.
class AuditStore
{
public:
    virtual ~AuditStore() = default;
    [[nodiscard]] virtual Result<QList<AuditEntry>> list(const AuditFilter &filter) = 0; ///< newest first
    [[nodiscard]] virtual Result<qint64> count(const AuditFilter &filter) = 0; ///< beforeId and limit play no part
    [[nodiscard]] virtual Result<QStringList> actions() = 0; ///< the words that occur, sorted
    [[nodiscard]] virtual Result<AuditVerdict> verify() = 0;
    /// Whether an entry has this hash: the head that a report printed is gone where somebody altered the history before
    /// it and chained it anew, which verify() alone cannot see.
    [[nodiscard]] virtual Result<bool> holds(const QString &hash) = 0;
    /// Writes down what an operation of several calls did as a whole, by the operator who works (Repository). What the
    /// calls change is written down by the stores.
    [[nodiscard]] virtual Status record(const QString &action, const QString &subject, const QJsonObject &detail) = 0;
};

} // namespace convoy
