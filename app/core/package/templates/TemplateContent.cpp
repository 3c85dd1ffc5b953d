// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/templates/TemplateContent.h"

#include "package/PackageReader.h"
#include "package/ini/SilentIni.h"
#include "package/reading/TemplateReader.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error malformed(const QString &path, const QString &detail)
{
    return Error(u"template-malformed"_s, Message(QT_TRANSLATE_NOOP("core", "The template %1 cannot be read."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A template ending in .xml has the outermost element template; one "
                                                   "ending in .apd or .tpl has sections with options, as a silent.ini "
                                                   "has.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask the publisher of the package for a corrected one.")))
        .with(detail);
}

Result<TemplateContent> readIni(const QString &path, const QByteArray &bytes)
{
    const Result<SilentIni> ini = SilentIni::parse(bytes, path);
    if (!ini)
        return failure(malformed(path, ini.error().english()));
    static const QStringList identity{u"Name"_s, u"Type"_s, u"Version"_s};
    TemplateContent content;
    for (const SilentIni::Entry &entry : ini->entries()) {
        const QString key = entry.key.trimmed();
        if (entry.section != "Template"_L1)
            content.options += {entry.section, key, entry.value.trimmed()};
        else if (!identity.contains(key))
            content.values += {key, entry.value.trimmed()};
    }
    return content;
}

bool canBeAsked(const PackageQuestion &question)
{
    return !question.name.isEmpty() && question.type.startsWith("select"_L1) == !question.values.isEmpty();
}

class XmlTemplate
{
public:
    explicit XmlTemplate(const QByteArray &bytes)
        : m_xml(bytes)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    Result<TemplateContent> read(const QString &path)
    {
        if (m_xml.readNextStartElement() && m_xml.name() != "template"_L1)
            return failure(malformed(path, u"its outermost element is %1"_s.arg(m_xml.name())));
        while (m_xml.readNextStartElement())
            readPart();
        if (m_xml.hasError())
            return failure(malformed(path, u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())));
        return m_content;
    }

private:
    [[nodiscard]] QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    void readPart()
    {
        if (m_xml.name() == "options"_L1)
            readChildren("section"_L1, [this] { readSection(); });
        else if (m_xml.name() == "questions"_L1)
            readChildren("question"_L1, [this] { readQuestion(); });
        else if (m_xml.name() == "values"_L1)
            readChildren("value"_L1, [this] { readValue(); });
        else
            m_xml.skipCurrentElement();
    }

    template <typename Read>
    void readChildren(QLatin1StringView name, const Read &read)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == name)
                read();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readSection()
    {
        const QString section = attribute("name"_L1);
        readChildren("option"_L1, [&] {
            const QString key = attribute("name"_L1);
            const bool hasValue = m_xml.attributes().hasAttribute("value"_L1);
            const QString value = attribute("value"_L1);
            const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (!section.isEmpty() && !key.isEmpty())
                m_content.options += {section, key, hasValue ? value : text.trimmed()};
        });
    }

    void readValue()
    {
        const QString key = attribute("name"_L1);
        const QString value = attribute("value"_L1);
        m_xml.skipCurrentElement();
        if (!key.isEmpty())
            m_content.values += {key, value};
    }

    void readQuestion()
    {
        static const QStringList types{u"string"_s, u"integer"_s, u"boolean"_s,   u"password"_s,
                                       u"path"_s,   u"port"_s,    u"selectOne"_s, u"selectMultiple"_s};
        PackageQuestion question{.name = attribute("name"_L1),
                                 .title = attribute("title"_L1),
                                 .type = attribute("type"_L1),
                                 .defaultValue = attribute("default"_L1),
                                 .values = {},
                                 .isRequired = attribute("required"_L1) == "true"_L1,
                                 .silent = attribute("silent"_L1)};
        if (question.type == "choice"_L1)
            question.type = u"selectOne"_s;
        if (!types.contains(question.type))
            question.type = u"string"_s;
        if (const qsizetype dot = question.silent.indexOf(u'.'); dot <= 0 || dot == question.silent.size() - 1)
            question.silent.clear();
        readChildren("value"_L1,
                     [&] { question.values += m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); });
        if (canBeAsked(question))
            m_content.questions += question;
    }

    QXmlStreamReader m_xml;
    TemplateContent m_content;
};

bool isTemplateName(const QString &text)
{
    return text.endsWith(".apd"_L1, Qt::CaseInsensitive) || text.endsWith(".xml"_L1, Qt::CaseInsensitive)
           || text.endsWith(".tpl"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<TemplateContent> readTemplateContent(const QString &path, const QByteArray &bytes)
{
    if (path.endsWith(".xml"_L1, Qt::CaseInsensitive))
        return XmlTemplate(bytes).read(path);
    return readIni(path, bytes);
}

void addTemplate(OpenedPackage &package, const QString &path, const QByteArray &bytes)
{
    PackageDescriptor &descriptor = package.descriptor;
    descriptor.templates.removeIf([&](const TemplateInfo &info) { return info.path == path; });
    descriptor.templates.append(readTemplate(path, bytes));
    package.templates.insert(path, bytes);
    package.templateOptions.remove(path);
    const Result<TemplateContent> content = readTemplateContent(path, bytes);
    if (!content)
        return; // kept as it is: no public grammar exists
    package.templateOptions.insert(path, content->options);
    for (const PackageQuestion &question : content->questions) {
        const auto isSame = [&](const PackageQuestion &one) { return one.name == question.name; };
        if (std::ranges::none_of(descriptor.questions, isSame))
            descriptor.questions += question;
    }
}

QStringList referredTemplateNames(const QByteArray &ipDescription)
{
    QStringList names;
    const auto take = [&names](const QString &text) {
        QString path = text.trimmed();
        path.replace(u'\\', u'/');
        const QString name = path.section(u'/', -1);
        if (isTemplateName(name) && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    };
    QXmlStreamReader xml(ipDescription);
    xml.setEntityExpansionLimit(0);
    int inside = 0; // depth below an element that speaks of templates
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const bool speaks = xml.name().contains("template"_L1, Qt::CaseInsensitive)
                                || xml.name().contains("metadata"_L1, Qt::CaseInsensitive);
            inside += inside > 0 || speaks ? 1 : 0;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (inside > 0)
                    take(attribute.value().toString());
            }
        } else if (xml.isEndElement()) {
            inside -= inside > 0 ? 1 : 0;
        } else if (xml.isCharacters() && inside > 0) {
            take(xml.text().toString());
        }
    }
    return names;
}

} // namespace convoy
