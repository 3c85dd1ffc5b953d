// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/bundle/BundleErrors.h"

#include "package/archive/Refusal.h"
#include "package/archive/bundle/BundlePart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convoy::bundle {

namespace {

Error refused(const char *code, Message happened)
{
    return Error(QString::fromLatin1(code), std::move(happened), ErrorKind::Request);
}

Message notWhole(const QString &path)
{
    return Message(QT_TRANSLATE_NOOP("core", "The bundle %1 is not as it was exported. Nothing of it was stored."),
                   {path});
}

Message copyAgain()
{
    return Message(QT_TRANSLATE_NOOP("core", "Copy it again from where it was exported. If that does not help, export "
                                             "it again."));
}

} // namespace

Error unreadable(const QString &path, const QString &detail)
{
    return refused("bundle-unreadable", Message(QT_TRANSLATE_NOOP("core", "The bundle %1 cannot be read."), {path}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that it is there, that you may read it, and that its medium "
                                                  "is still connected.")))
        .with(detail);
}

Error notOne(const QString &path)
{
    return refused("bundle-not-one", Message(QT_TRANSLATE_NOOP("core", "%1 is not a bundle."), {path}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Bundles are made with: convoyctl repository export --to FILE. "
                                                  "Packages are imported with: convoyctl package import.")));
}

Error newer(const QString &path, int format)
{
    return refused("bundle-newer",
                   Message(QT_TRANSLATE_NOOP("core", "The bundle %1 was made by a newer Convoy."), {path}))
        .because(Message(QT_TRANSLATE_NOOP("core", "Its format is %1; this Convoy knows formats up to %2."),
                         {QString::number(format), QString::number(newestFormat)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Install the newer Convoy here, or export it again with this "
                                                  "version.")));
}

Error truncated(const QString &path)
{
    return refused("bundle-truncated", notWhole(path))
        .because(Message(QT_TRANSLATE_NOOP("core", "Its end is missing.")))
        .advise(copyAgain());
}

Error damaged(const QString &path, qint64 place)
{
    return refused("bundle-damaged", notWhole(path))
        .because(Message(QT_TRANSLATE_NOOP("core", "The bytes around its files were changed, at byte %1."),
                         {QString::number(place)}))
        .advise(copyAgain());
}

Error fileDamaged(const QString &path, const QString &file)
{
    return refused("bundle-file-damaged", notWhole(path))
        .because(Message(QT_TRANSLATE_NOOP("core", "The file %1 in it differs from what its list of files says."),
                         {displayName(file)}))
        .advise(copyAgain());
}

Error fileMissing(const QString &path, const QString &file)
{
    return refused("bundle-file-missing", notWhole(path))
        .because(Message(QT_TRANSLATE_NOOP("core", "The file %1 is in its list of files, but missing."),
                         {displayName(file)}))
        .advise(copyAgain());
}

Error fileExtra(const QString &path, const QString &file)
{
    return refused("bundle-file-extra", notWhole(path))
        .because(
            Message(QT_TRANSLATE_NOOP("core", "The file %1 in it is not in its list of files."), {displayName(file)}))
        .advise(copyAgain());
}

Error malformed(const QString &path, const QString &detail)
{
    return refused(
               "bundle-malformed",
               Message(QT_TRANSLATE_NOOP("core", "The contents of the bundle %1 cannot be understood. Nothing of it "
                                                 "was stored."),
                       {path}))
        .because(Message(QT_TRANSLATE_NOOP("core", "It is whole, but was not made by Convoy, or by one with a fault.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Export it again.")))
        .with(detail);
}

Error unwritable(const QString &path, const QString &detail)
{
    return Error(u"target-unwritable"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The bundle cannot be written to %1."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists, that you may write to it and that it "
                                                  "has enough free space.")))
        .with(detail);
}

} // namespace convoy::bundle
