// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace convoy::test {

/// As much of JSON Schema 2020-12 as our schema uses, read literally. A keyword that is not understood is a problem,
/// not a pass: an editor would obey it.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject schema);
    /// What an editor would underline: "/steps/0/kind: not one of …". Empty: accepted.
    [[nodiscard]] QStringList problems(const QJsonValue &document) const;

private:
    [[nodiscard]] QStringList check(const QJsonValue &value, const QJsonObject &schema, const QString &at) const;
    [[nodiscard]] QStringList checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &at) const;
    [[nodiscard]] QStringList checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &at) const;
    [[nodiscard]] bool isAnyOf(const QJsonValue &value, const QJsonArray &schemas, const QString &at) const;
    [[nodiscard]] QJsonObject target(const QString &reference) const;

    QJsonObject m_schema;
};

} // namespace convoy::test
