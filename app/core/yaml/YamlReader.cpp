// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/YamlReader.h"

#include "yaml/YamlGuard.h"

#include <QCoreApplication>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <climits>

namespace convoy {

namespace {

constexpr qsizetype maximumBytes = 1 << 20;

QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

YamlReader::YamlReader(const QByteArray &bytes, QString fileName, DocumentErrors errors)
    : m_fileName(std::move(fileName))
    , m_errors(errors)
{
    if (bytes.size() > maximumBytes)
        fail(0, Message(QT_TRANSLATE_NOOP("core", "It is larger than 1 MB.")),
             Message(QT_TRANSLATE_NOOP("core", "Check that it is a manifest and not another file by the same name.")));
    else if (!bytes.isValidUtf8() || bytes.contains('\0'))
        fail(0, Message(QT_TRANSLATE_NOOP("core", "It is not written in UTF-8.")),
             Message(QT_TRANSLATE_NOOP("core", "Save it again as UTF-8 text.")));
    else
        load(bytes);
}

void YamlReader::load(const QByteArray &bytes)
{
    try {
        if (const auto found = findUnwantedYaml(bytes.toStdString()))
            return fail(found->line, found->why, found->remedy);
        m_root = YAML::Load(bytes.toStdString());
    } catch (const YAML::Exception &exception) {
        fail(exception.mark.is_null() ? 0 : exception.mark.line + 1,
             Message(QT_TRANSLATE_NOOP("core", "It is not well-formed YAML.")),
             Message(QT_TRANSLATE_NOOP("core", "Check indentation, quotes and brackets around this line.")));
        // The library speaks English only.
        m_failure->detail = toQString(exception.msg);
        return;
    }
    if (!m_root.IsMap())
        fail(1, Message(QT_TRANSLATE_NOOP("core", "It holds no keys with values.")),
             Message(QT_TRANSLATE_NOOP("core", "Write it as lines of the form “key: value”, the first being "
                                               "“format: 1”.")));
}

qint64 YamlReader::lineOf(const YAML::Node &node)
{
    return node.IsDefined() && !node.Mark().is_null() ? node.Mark().line + 1 : 0;
}

void YamlReader::fail(qint64 line, Message why, Message remedy)
{
    if (!m_failure)
        m_failure = m_errors.malformed({m_fileName, line}, std::move(why), std::move(remedy));
}

void YamlReader::failAt(const YAML::Node &node, Message why, Message remedy)
{
    fail(lineOf(node), std::move(why), std::move(remedy));
}

void YamlReader::unsupported(const YAML::Node &node, Message why, Message remedy)
{
    if (!m_failure)
        m_failure = m_errors.unsupported({m_fileName, lineOf(node)}, std::move(why), std::move(remedy));
}

bool YamlReader::isMapOf(const YAML::Node &node, const QStringList &keys)
{
    if (m_failure)
        return false;
    if (!node.IsMap())
        failAt(node, Message(QT_TRANSLATE_NOOP("core", "A group of keys is expected here.")),
               Message(QT_TRANSLATE_NOOP("core", "Write it as {key: value}; the keys known here are: %1."),
                       {keys.join(QStringLiteral(", "))}));
    else
        checkUniqueKeys(node, keys);
    return !m_failure;
}

void YamlReader::checkUniqueKeys(const YAML::Node &map, const QStringList &keys)
{
    QSet<QString> seen;
    for (const auto &pair : map) {
        const QString key = pair.first.IsScalar() ? toQString(pair.first.Scalar()) : QString();
        if (!keys.contains(key))
            failAt(pair.first, Message(QT_TRANSLATE_NOOP("core", "The key “%1” is not known here."), {key}),
                   Message(QT_TRANSLATE_NOOP("core", "Correct or remove it; the keys known here are: %1."),
                           {keys.join(QStringLiteral(", "))}));
        else if (seen.contains(key))
            failAt(pair.first, Message(QT_TRANSLATE_NOOP("core", "The key “%1” is given twice."), {key}),
                   Message(QT_TRANSLATE_NOOP("core", "Keep one of the two.")));
        seen.insert(key);
    }
}

QList<YAML::Node> YamlReader::elements(const YAML::Node &map, const char *key)
{
    QList<YAML::Node> list;
    const YAML::Node node = m_failure ? YAML::Node(YAML::NodeType::Undefined) : map[key];
    if (!node.IsDefined())
        return list;
    if (!node.IsSequence()) {
        failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” must be a list."), {QString::fromLatin1(key)}),
               Message(QT_TRANSLATE_NOOP("core", "Write it in brackets, as in %1: [one, two]; [] is an empty list."),
                       {QString::fromLatin1(key)}));
        return list;
    }
    for (const auto &element : node)
        list += element;
    return list;
}

QString YamlReader::scalar(const YAML::Node &node, const QString &key)
{
    if (m_failure)
        return {};
    if (node.IsScalar())
        return toQString(node.Scalar());
    if (node.IsNull())
        failNoValue(lineOf(node), key);
    failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” must be one text."), {key}),
           Message(QT_TRANSLATE_NOOP("core", "Write one value after the colon, in quotes where it holds special "
                                             "characters, or remove the key.")));
    return {};
}

QString YamlReader::text(const YAML::Node &map, const char *key)
{
    const YAML::Node node = m_failure ? YAML::Node(YAML::NodeType::Undefined) : map[key];
    // An absent value's own mark is where the next key begins.
    if (node.IsDefined() && node.IsNull())
        failNoValue(lineOfKey(map, key), QString::fromLatin1(key));
    return node.IsDefined() ? scalar(node, QString::fromLatin1(key)) : QString();
}

void YamlReader::failNoValue(qint64 line, const QString &key)
{
    fail(line, Message(QT_TRANSLATE_NOOP("core", "“%1” has no value."), {key}),
         Message(QT_TRANSLATE_NOOP("core", "Write one value after the colon, in quotes where it holds special "
                                           "characters, or remove the key.")));
}

qint64 YamlReader::lineOfKey(const YAML::Node &map, const char *key)
{
    for (const auto &pair : map) {
        if (pair.first.IsScalar() && pair.first.Scalar() == key)
            return lineOf(pair.first);
    }
    return lineOf(map);
}

QString YamlReader::word(const YAML::Node &map, const char *key, const QStringList &words)
{
    const QString value = text(map, key);
    if (m_failure || !map[key].IsDefined() || words.contains(value))
        return value;
    failAt(map[key], Message(QT_TRANSLATE_NOOP("core", "“%1” is not known as %2."), {value, QString::fromLatin1(key)}),
           Message(QT_TRANSLATE_NOOP("core", "Use one of: %1."), {words.join(QStringLiteral(", "))}));
    return {};
}

qint64 YamlReader::integer(const YAML::Node &map, const char *key, qint64 least, qint64 most)
{
    const YAML::Node node = m_failure ? YAML::Node(YAML::NodeType::Undefined) : map[key];
    return node.IsDefined() ? integerOf(node, QString::fromLatin1(key), least, most) : 0;
}

qint64 YamlReader::integerOf(const YAML::Node &node, const QString &key, qint64 least, qint64 most)
{
    const QString value = scalar(node, key);
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    failAt(node, Message(QT_TRANSLATE_NOOP("core", "“%1” is not a number that %2 can have."), {value, key}),
           Message(QT_TRANSLATE_NOOP("core", "Write a whole number from %1 to %2."),
                   {QString::number(least), QString::number(most)}));
    return 0;
}

bool YamlReader::flag(const YAML::Node &map, const char *key)
{
    return word(map, key, {QStringLiteral("true"), QStringLiteral("false")}) == QLatin1String("true");
}

QStringList YamlReader::texts(const YAML::Node &map, const char *key)
{
    QStringList list;
    for (const YAML::Node &element : elements(map, key))
        list += scalar(element, QString::fromLatin1(key));
    return list;
}

QList<int> YamlReader::integers(const YAML::Node &map, const char *key)
{
    QList<int> list;
    for (const YAML::Node &element : elements(map, key))
        list += static_cast<int>(integerOf(element, QString::fromLatin1(key), INT_MIN, INT_MAX));
    return list;
}

} // namespace convoy
