// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/TemplateReader.h"

#include "package/ini/SilentIni.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

bool hasTemplateName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "ip_description.xml"_L1 || lower == "mediainfo.xml"_L1)
        return false;
    return lower.endsWith(".apd"_L1) || lower.endsWith(".xml"_L1) || lower.endsWith(".tpl"_L1);
}

TemplateInfo readXml(const QString &path, const QByteArray &bytes)
{
    TemplateInfo info{.path = path, .name = {}, .type = {}, .version = {}};
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != "template"_L1)
        return info;
    const QXmlStreamAttributes attributes = xml.attributes();
    info.name = attributes.value("name"_L1).toString();
    info.type = attributes.value("type"_L1).toString();
    info.version = attributes.value("version"_L1).toString();
    return info;
}

} // namespace

bool isTemplate(const QString &path, const QString &root)
{
    const qsizetype slash = path.lastIndexOf(u'/') + 1;
    const QString folder = path.left(slash);
    const QString above = root.endsWith("ip/"_L1) ? root.chopped(3) : root;
    return hasTemplateName(path.mid(slash))
           && (folder == root || folder == root + "templates/"_L1 || folder == above + "templates/"_L1);
}

TemplateInfo readTemplate(const QString &path, const QByteArray &bytes)
{
    if (path.endsWith(".xml"_L1, Qt::CaseInsensitive))
        return readXml(path, bytes);
    TemplateInfo info{.path = path, .name = {}, .type = {}, .version = {}};
    const Result<SilentIni> ini = SilentIni::parse(bytes, path);
    if (!ini)
        return info;
    const auto value = [&ini](const QString &key) {
        return ini->value(u"Template"_s, key).value_or(QString()).trimmed();
    };
    info.name = value(u"Name"_s);
    info.type = value(u"Type"_s);
    info.version = value(u"Version"_s);
    return info;
}

} // namespace convoy
