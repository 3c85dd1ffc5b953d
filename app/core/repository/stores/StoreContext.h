// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Message.h"
#include "repository/access/AccessControl.h"
#include "repository/audit/AuditTrail.h"
#include "repository/sqlite/PayloadFile.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace convoy {

/// What the stores of one Repository share. Outlives them.
struct StoreContext
{
    SqliteDatabase &main;
    PayloadFile &payload;
    AccessControl &access;

    /// An entry of the audit trail, to be written inside the transaction of the change it tells of.
    [[nodiscard]] Status audit(const char *action, const QString &subject, const QString &detail) const
    {
        return audit(access.operatorName(), action, subject, detail);
    }
    /// For changes that name who asked for them.
    [[nodiscard]] Status audit(const QString &who, const char *action, const QString &subject,
                               const QString &detail) const
    {
        return AuditTrail(main).append({.id = 0,
                                        .at = {},
                                        .operatorName = who,
                                        .action = QString::fromLatin1(action),
                                        .subject = subject,
                                        .detail = detail,
                                        .hash = {}});
    }
};

inline QString toText(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QJsonObject toObject(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace convoy
