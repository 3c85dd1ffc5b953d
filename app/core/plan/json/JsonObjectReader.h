// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ParameterSet.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

namespace convoy {

/// Reads a JSON object strictly: a wrong type, and at finish() a key that nobody asked for, is refused. The first refused
/// place ("hosts.web1.silent") stands in the problem text that all readers of one document share.
class JsonObjectReader
{
public:
    /// `problem` must outlive the reader.
    JsonObjectReader(QJsonObject object, QString place, QString &problem);

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] int number(const QString &key); ///< 0 or more
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    /// A reader of the object below `key`; an empty one when there is none.
    [[nodiscard]] JsonObjectReader child(const QString &key);
    [[nodiscard]] JsonObjectReader element(const QString &key, int index, const QJsonValue &value);
    /// Every key with its value, which must be a text.
    [[nodiscard]] QMap<QString, QString> allTexts();
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    /// Refuses keys that were not asked for.
    void finish();
    void refuse(const QString &place);
    [[nodiscard]] QString place(const QString &key) const;

private:
    QJsonValue take(const QString &key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_place;
    QString *m_problem;
    QSet<QString> m_known;
};

struct PlanLimits;

/// {NAME:VALUE}
QJsonObject textsToJson(const QMap<QString, QString> &texts);
QJsonArray numbersToJson(const QList<int> &numbers);
QJsonObject limitsToJson(const PlanLimits &limits);
/// {SECTION:{KEY:VALUE}}
QJsonObject silentToJson(const QMap<SilentKey, QString> &silent);
QMap<SilentKey, QString> silentFromJson(JsonObjectReader &reader);

} // namespace convoy
