// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Message.h"
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
    QString operatorName; ///< whose changes these are, for the audit trail

    /// A row of the audit trail, to be written inside the transaction of the change it tells of.
    [[nodiscard]] Status audit(const char *action, const QString &subject, const QString &detail) const
    {
        return audit(operatorName, action, subject, detail);
    }
    /// For changes that name who asked for them.
    [[nodiscard]] Status audit(const QString &who, const char *action, const QString &subject,
                               const QString &detail) const
    {
        return main.write(
            QStringLiteral("INSERT INTO audit (at, operator, action, subject, detail) VALUES (?, ?, ?, ?, ?)"),
            {toTimestamp(QDateTime::currentDateTimeUtc()), who, QString::fromLatin1(action), subject, detail});
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
