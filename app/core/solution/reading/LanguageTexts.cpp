// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/LanguageTexts.h"

#include "solution/reading/DefinitionErrors.h"
#include "yaml/YamlReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

constexpr qsizetype mostPlaceholders = 9;

struct Section
{
    const char *name;
    QStringList keys;
};

const QList<Section> &sections()
{
    static const QList<Section> all{{"rules",
                                     {QStringLiteral("title"), QStringLiteral("found"), QStringLiteral("wanted"),
                                      QStringLiteral("why"), QStringLiteral("remedy")}},
                                    {"facts", {QStringLiteral("title"), QStringLiteral("question")}},
                                    {"stages", {QStringLiteral("title")}},
                                    {"steps", {QStringLiteral("title"), QStringLiteral("instruction")}}};
    return all;
}

QStringList textKeys()
{
    QStringList keys{QStringLiteral("format"), QStringLiteral("solution")};
    for (const Section &section : sections())
        keys += QLatin1String(section.name);
    return keys;
}

class Reading
{
public:
    Reading(YamlReader &yaml, const DeclaredFacts &facts, const LanguageTexts *english)
        : m_yaml(yaml)
        , m_facts(facts)
        , m_english(english)
    {
    }

    LanguageTexts read()
    {
        const YAML::Node &root = m_yaml.root();
        if (!m_yaml.isMapOf(root, textKeys()))
            return {};
        if (root["solution"].IsDefined())
            readTexts(root["solution"], QStringLiteral("solution"), {QStringLiteral("title"), QStringLiteral("undo")});
        for (const Section &section : sections())
            readSection(root[section.name], section);
        return m_texts;
    }

private:
    void readSection(const YAML::Node &node, const Section &section)
    {
        if (m_yaml.hasFailed() || !node.IsDefined())
            return;
        if (!node.IsMap())
            return m_yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "A group of keys is expected here.")),
                                 Message(QT_TRANSLATE_NOOP("core", "Write the identifiers, each with its texts.")));
        QStringList ids;
        for (const auto &pair : node)
            ids += QString::fromStdString(pair.first.Scalar());
        if (!m_yaml.isMapOf(node, ids)) // finds an identifier that is given twice
            return;
        for (const auto &pair : node)
            readTexts(
                pair.second,
                QStringLiteral("%1/%2").arg(QLatin1String(section.name), QString::fromStdString(pair.first.Scalar())),
                section.keys);
    }

    void readTexts(const YAML::Node &node, const QString &prefix, const QStringList &keys)
    {
        if (!m_yaml.isMapOf(node, keys))
            return;
        for (const QString &key : keys) {
            const QByteArray name = key.toUtf8();
            if (node[name.constData()].IsDefined())
                addText(node, name.constData(), QStringLiteral("%1/%2").arg(prefix, key));
        }
    }

    void addText(const YAML::Node &node, const char *key, const QString &path)
    {
        const QString text = m_yaml.text(node, key).simplified();
        if (m_yaml.hasFailed())
            return;
        LanguageText result{.text = {}, .placeholders = {}, .line = YamlReader::lineOf(node[key])};
        if (m_english != nullptr)
            result.placeholders = m_english->value(path).placeholders;
        result.text = numbered(node[key], text, result.placeholders);
        m_texts.insert(path, result);
    }

    /// {FACT} becomes %N; a new placeholder gets the next number in English and is refused elsewhere.
    QString numbered(const YAML::Node &node, const QString &text, QStringList &placeholders)
    {
        static const QRegularExpression form(QStringLiteral("\\{([A-Za-z0-9.-]+)\\}"));
        QString result;
        qsizetype end = 0;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            result += text.mid(end, match.capturedStart() - end);
            end = match.capturedEnd();
            result += QStringLiteral("%%1").arg(numberOf(node, match.captured(1), placeholders));
        }
        result += text.mid(end);
        checkPercent(node, text);
        return result;
    }

    qsizetype numberOf(const YAML::Node &node, const QString &name, QStringList &placeholders)
    {
        static const QStringList words{QStringLiteral("host"), QStringLiteral("target"), QStringLiteral("earlier"),
                                       QStringLiteral("later")};
        if (!placeholders.contains(name) && m_english == nullptr)
            placeholders += name;
        if (m_facts.find(name) < 0 && !words.contains(name))
            m_yaml.failAt(node,
                          Message(QT_TRANSLATE_NOOP("core", "The placeholder “%1” names no declared fact."), {name}),
                          Message(QT_TRANSLATE_NOOP("core", "Declare the fact, or use one of: %1."),
                                  {words.join(QStringLiteral(", "))}));
        else if (!placeholders.contains(name))
            m_yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The English text has no placeholder “%1”."), {name}),
                          Message(QT_TRANSLATE_NOOP("core", "Use the placeholders of the English text.")));
        else if (placeholders.indexOf(name) >= mostPlaceholders)
            m_yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "The text has more than nine placeholders.")),
                          Message(QT_TRANSLATE_NOOP("core", "Leave some out.")));
        return placeholders.indexOf(name) + 1;
    }

    void checkPercent(const YAML::Node &node, const QString &text)
    {
        static const QRegularExpression percent(QStringLiteral("%[0-9n]"));
        if (percent.match(text).hasMatch())
            m_yaml.failAt(node, Message(QT_TRANSLATE_NOOP("core", "A percent sign stands before a digit or an n.")),
                          Message(QT_TRANSLATE_NOOP("core", "Write placeholders in braces, and percent in words.")));
    }

    YamlReader &m_yaml;
    const DeclaredFacts &m_facts;
    const LanguageTexts *m_english;
    LanguageTexts m_texts;
};

} // namespace

Result<LanguageTexts> readLanguageTexts(const QByteArray &bytes, const QString &fileName, const DeclaredFacts &facts,
                                        const LanguageTexts *english)
{
    YamlReader yaml(bytes, fileName, {.malformed = malformedSolution, .unsupported = unsupportedSolution});
    LanguageTexts texts;
    if (!yaml.hasFailed())
        texts = Reading(yaml, facts, english).read();
    if (yaml.hasFailed())
        return failure(*yaml.failure());
    return texts;
}

} // namespace convoy
