// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/templates/SeparateTemplates.h"

#include "package/reading/TemplateReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 largestTemplateFile = qint64(1) << 20;

const QStringList &kinds()
{
    static const QStringList kinds{u"xml"_s, u"apd"_s};
    return kinds;
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

QString kindOf(const QString &path)
{
    return nameOf(path).section(u'.', -1).toLower();
}

Error refusal(const char *code, Message what, Message why, Message remedy)
{
    return Error(QString::fromLatin1(code), std::move(what), ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(remedy));
}

Error several(const QString &package)
{
    return refusal(
        "templates-several",
        Message(QT_TRANSLATE_NOOP("core", "%1 has two or more templates, so they cannot be imported apart from it."),
                {package}),
        Message(QT_TRANSLATE_NOOP("core", "One XML template and one APD template can be given with a package.")),
        Message(QT_TRANSLATE_NOOP("core", "Import the package with its templates in one file (method A).")));
}

Error unreadable(const QString &path, const QString &detail)
{
    return refusal("template-unreadable",
                   Message(QT_TRANSLATE_NOOP("core", "The template %1 cannot be opened."), {path}),
                   Message(QT_TRANSLATE_NOOP("core", "It is not there, may not be read, or is larger than 1 MB.")),
                   Message(QT_TRANSLATE_NOOP("core", "Check the path and who may read it.")))
        .with(detail);
}

Error otherKind(const QString &path)
{
    return refusal(
        "template-kind", Message(QT_TRANSLATE_NOOP("core", "%1 is not a template."), {path}),
        Message(QT_TRANSLATE_NOOP("core", "The name of a template ends in .xml or .apd. The .tpl of a plug-in "
                                          "is part of its package.")),
        Message(QT_TRANSLATE_NOOP("core", "Choose the template that came with the package.")));
}

Error notReferred(const QString &path, const OpenedPackage &package, const QStringList &wanted)
{
    const QString name = package.descriptor.displayName();
    return refusal(
        "template-not-referred", Message(QT_TRANSLATE_NOOP("core", "%1 is not the template of %2."), {path, name}),
        wanted.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Neither its file name nor its name holds the name of the "
                                                             "package, or it is for another version."))
                         : Message(QT_TRANSLATE_NOOP("core", "The package refers to %1."), {wanted.join(", "_L1)}),
        Message(QT_TRANSLATE_NOOP("core", "Choose the template that came with this version of the "
                                          "package.")));
}

Error changed(const QString &path, const OpenedPackage &package)
{
    return refusal(
        "template-changed", Message(QT_TRANSLATE_NOOP("core", "The template %1 was changed."), {path}),
        Message(QT_TRANSLATE_NOOP("core", "It is not the same as the copy in the folder of templates of %1."),
                {package.descriptor.displayName()}),
        Message(QT_TRANSLATE_NOOP("core", "Give the template as it came with the package, and change the options when "
                                          "you install it.")));
}

/// The package's own template of this file name; nullptr when it has none.
const QByteArray *ownCopy(const OpenedPackage &package, const QString &name)
{
    for (auto own = package.templates.cbegin(); own != package.templates.cend(); ++own) {
        if (nameOf(own.key()).compare(name, Qt::CaseInsensitive) == 0)
            return &own.value();
    }
    return nullptr;
}

QStringList namesOfKind(const OpenedPackage &package, const QString &kind)
{
    QStringList names;
    const auto take = [&](const QString &path) {
        if (kindOf(path) == kind && !names.contains(nameOf(path), Qt::CaseInsensitive))
            names += nameOf(path);
    };
    std::ranges::for_each(package.referredTemplates, take);
    for (const TemplateInfo &info : package.descriptor.templates)
        take(info.path);
    return names;
}

bool speaksOf(const SeparateTemplate &given, const PackageDescriptor &package)
{
    const TemplateInfo info = readTemplate(given.path, given.bytes);
    // "9.0" is meant for the whole family.
    const bool isFamily = package.version.text().startsWith(info.version + u'.');
    if (!info.version.isEmpty() && Version(info.version) != package.version && !isFamily)
        return false;
    const auto names = [&](const QString &word) {
        return !word.isEmpty()
               && (info.name.contains(word, Qt::CaseInsensitive)
                   || nameOf(given.path).contains(word, Qt::CaseInsensitive));
    };
    return names(package.nickname) || names(package.name);
}

Status check(const OpenedPackage &package, const SeparateTemplate &given)
{
    const QString name = nameOf(given.path);
    const QStringList wanted = namesOfKind(package, kindOf(given.path));
    const bool isMeant =
        wanted.isEmpty() ? speaksOf(given, package.descriptor) : wanted.contains(name, Qt::CaseInsensitive);
    if (!isMeant)
        return failure(notReferred(given.path, package, wanted));
    if (const QByteArray *own = ownCopy(package, name); own != nullptr && *own != given.bytes)
        return failure(changed(given.path, package));
    return {};
}

} // namespace

Result<QList<SeparateTemplate>> readSeparateTemplates(const QStringList &paths)
{
    QList<SeparateTemplate> found;
    for (const QString &path : paths) {
        if (!kinds().contains(kindOf(path)))
            return failure(otherKind(path));
        const auto isSame = [&](const SeparateTemplate &one) { return kindOf(one.path) == kindOf(path); };
        if (std::ranges::any_of(found, isSame))
            return failure(several(nameOf(paths.constFirst())));
        QFile file(path);
        if (!QFileInfo(path).isFile() || file.size() > largestTemplateFile || !file.open(QIODevice::ReadOnly))
            return failure(unreadable(path, file.errorString()));
        found += {path, file.readAll()};
        if (const auto content = readTemplateContent(path, found.constLast().bytes); !content)
            return failure(content.error());
    }
    return found;
}

Status addSeparateTemplates(OpenedPackage &package, const QList<SeparateTemplate> &templates)
{
    for (const QString &kind : kinds()) {
        if (!templates.isEmpty() && namesOfKind(package, kind).size() > 1)
            return failure(several(package.descriptor.displayName()));
    }
    for (const SeparateTemplate &given : templates) {
        if (Status fits = check(package, given); !fits)
            return fits;
    }
    for (const SeparateTemplate &given : templates) {
        if (ownCopy(package, nameOf(given.path)) == nullptr)
            addTemplate(package, nameOf(given.path), given.bytes);
    }
    return {};
}

} // namespace convoy
