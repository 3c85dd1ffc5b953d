// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonSchema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace convoy::test {

namespace {

const QSet<QString> &understood()
{
    static const QSet<QString> keywords{
        u"$schema"_s,     u"$comment"_s, u"$defs"_s,         u"$ref"_s,     u"title"_s,
        u"description"_s, u"type"_s,     u"const"_s,         u"enum"_s,     u"pattern"_s,
        u"minimum"_s,     u"maximum"_s,  u"properties"_s,    u"required"_s, u"additionalProperties"_s,
        u"items"_s,       u"minItems"_s, u"minProperties"_s, u"anyOf"_s};
    return keywords;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray())
           || (type == u"string" && value.isString()) || (type == u"number" && value.isDouble())
           || (type == u"boolean" && value.isBool()) || (type == u"null" && value.isNull());
}

bool isOfTypes(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    const QJsonArray list = types.toArray();
    return std::ranges::any_of(list, [&](const auto &type) { return isOfType(value, type.toString()); });
}

QStringList checkScalar(const QJsonValue &value, const QJsonObject &schema, const QString &at)
{
    QStringList problems;
    if (schema.contains(u"type"_s) && !isOfTypes(value, schema.value(u"type"_s)))
        problems += at + u": is of another type"_s;
    if (schema.contains(u"const"_s) && schema.value(u"const"_s) != value)
        problems += at + u": is not the constant"_s;
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        problems += at + u": is not one of the words"_s;
    const QString pattern = schema.value(u"pattern"_s).toString();
    if (value.isString() && !QRegularExpression(pattern).match(value.toString()).hasMatch())
        problems += at + u": does not match "_s + pattern;
    if (value.isDouble() && value.toDouble() < schema.value(u"minimum"_s).toDouble(-HUGE_VAL))
        problems += at + u": is too small"_s;
    if (value.isDouble() && value.toDouble() > schema.value(u"maximum"_s).toDouble(HUGE_VAL))
        problems += at + u": is too large"_s;
    return problems;
}

} // namespace

JsonSchema::JsonSchema(QJsonObject schema)
    : m_schema(std::move(schema))
{
}

QStringList JsonSchema::problems(const QJsonValue &document) const
{
    return check(document, m_schema, QString());
}

QStringList JsonSchema::check(const QJsonValue &value, const QJsonObject &schema, const QString &at) const
{
    QStringList problems;
    for (const QString &keyword : schema.keys()) {
        if (!understood().contains(keyword))
            problems += at + u": the schema says "_s + keyword;
    }
    if (schema.contains(u"$ref"_s))
        problems += check(value, target(schema.value(u"$ref"_s).toString()), at);
    problems += checkScalar(value, schema, at);
    if (value.isObject())
        problems += checkObject(value.toObject(), schema, at);
    if (value.isArray())
        problems += checkArray(value.toArray(), schema, at);
    if (schema.contains(u"anyOf"_s) && !isAnyOf(value, schema.value(u"anyOf"_s).toArray(), at))
        problems += at + u": fits none of the forms"_s;
    return problems;
}

QStringList JsonSchema::checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &at) const
{
    QStringList problems;
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (const auto &needed : schema.value(u"required"_s).toArray()) {
        if (!value.contains(needed.toString()))
            problems += at + u": lacks "_s + needed.toString();
    }
    if (value.size() < schema.value(u"minProperties"_s).toInt(0))
        problems += at + u": has too few keys"_s;
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (const QString &key : value.keys()) {
        const QString place = at + u'/' + key;
        if (properties.contains(key))
            problems += check(value.value(key), properties.value(key).toObject(), place);
        else if (others.isBool() && !others.toBool())
            problems += place + u": is not known"_s;
        else if (others.isObject())
            problems += check(value.value(key), others.toObject(), place);
    }
    return problems;
}

QStringList JsonSchema::checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &at) const
{
    QStringList problems;
    if (value.size() < schema.value(u"minItems"_s).toInt(0))
        problems += at + u": has too few elements"_s;
    if (!schema.contains(u"items"_s))
        return problems;
    for (qsizetype i = 0; i < value.size(); ++i)
        problems += check(value.at(i), schema.value(u"items"_s).toObject(), at + u'/' + QString::number(i));
    return problems;
}

bool JsonSchema::isAnyOf(const QJsonValue &value, const QJsonArray &schemas, const QString &at) const
{
    return std::ranges::any_of(schemas, [&](const auto &one) { return check(value, one.toObject(), at).isEmpty(); });
}

QJsonObject JsonSchema::target(const QString &reference) const
{
    QJsonValue at = m_schema;
    for (const QString &part : reference.mid(2).split(u'/'))
        at = at.toObject().value(part);
    return at.isObject() ? at.toObject() : QJsonObject{{u"no such definition"_s, reference}};
}

} // namespace convoy::test
