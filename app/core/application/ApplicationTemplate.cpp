// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationTemplate.h"

#include "application/ApplicationKeys.h"
#include "package/templates/TemplateContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

void takeOption(ApplicationItems &items, const TemplateOption &option)
{
    QString &text = items[option.section][option.key];
    if (text.isEmpty())
        text = option.value;
}

void takeValue(ApplicationObject &object, const QString &key, const QString &value)
{
    // Read alone first: what another template has said already stays.
    ApplicationObject one;
    if (!setApplicationValue(one, key, value) || value.isEmpty())
        return;
    const auto isSet = [&object](const ApplicationEntry &entry) {
        return entry.value.isEmpty()
               || std::ranges::any_of(applicationEntries(object), [&](const ApplicationEntry &known) {
                      return known.key == entry.key && !known.value.isEmpty();
                  });
    };
    for (const ApplicationEntry &entry : applicationEntries(one)) {
        if (!isSet(entry))
            (void)setApplicationValue(object, entry.key, entry.value);
    }
}

void takeDefaults(ApplicationObject &object)
{
    const QList<std::pair<QString, QString>> defaults{{u"state"_s, u"enabled"_s},
                                                      {u"redundancytype"_s, u"cold"_s},
                                                      {u"isprimary"_s, u"true"_s},
                                                      {u"startuptimeout"_s, u"90"_s},
                                                      {u"shutdowntimeout"_s, u"90"_s}};
    for (const auto &[key, value] : defaults) {
        if (object.values.value(key).isEmpty())
            object.values.insert(key, value);
    }
}

QString templateType(const PackageDescriptor &package)
{
    for (const TemplateInfo &info : package.templates) {
        if (!info.type.isEmpty())
            return info.type;
    }
    return {};
}

} // namespace

ApplicationObject proposedApplication(const PackageDescriptor &package, const QMap<QString, QByteArray> &templates)
{
    ApplicationObject object;
    object.packageName = package.name;
    object.packageVersion = package.version.text();
    object.type = templateType(package);
    for (auto it = templates.cbegin(); it != templates.cend(); ++it) {
        const auto content = readTemplateContent(it.key(), it.value());
        if (!content)
            continue;
        for (const TemplateOption &option : content->options)
            takeOption(object.options, option);
        for (const auto &[key, value] : content->values)
            takeValue(object, key, value);
    }
    object.name.clear(); // a template's name is not the object's
    takeDefaults(object);
    return object;
}

QString standardApplicationName(const PackageDescriptor &package)
{
    return package.nickname.isEmpty() ? package.name : package.nickname;
}

QList<ApplicationObject> parentApplications(const PackageDescriptor &plugIn, const QList<ApplicationObject> &objects)
{
    const QString type = templateType(plugIn);
    QList<ApplicationObject> parents;
    for (const ApplicationObject &object : objects) {
        const bool isNamed = !plugIn.parent.package.isEmpty() && plugIn.parent.package == object.packageName;
        const bool isOfType = plugIn.parent.package.isEmpty() && !type.isEmpty() && object.type == type;
        if (isNamed || isOfType)
            parents += object;
    }
    return parents;
}

} // namespace convoy
