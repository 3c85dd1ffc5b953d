// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/SolutionLibrary.h"

#include "base/Digest.h"
#include "solution/reading/DefinitionReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace convoy {

namespace {

QString shippedFolder()
{
    return QStringLiteral(":/solutions");
}

Error unknown(const QString &id, const QStringList &known)
{
    return Error(QStringLiteral("solution-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no solution “%1”."), {id}), ErrorKind::Request)
        .advise(Message(
            QT_TRANSLATE_NOOP("core", "Use one of: %1. Others are added with: convoyctl solution import FOLDER"),
            {known.join(QStringLiteral(", "))}));
}

Error unwritable(const QString &path)
{
    return Error(QStringLiteral("solution-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The definition cannot be stored in %1."), {path}),
                 ErrorKind::Failed)
        .because(Message(QT_TRANSLATE_NOOP("core", "Nothing was changed.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists and that you may write to it.")));
}

QString digestOf(const SolutionFiles &files)
{
    Digest digest;
    for (auto it = files.files.cbegin(); it != files.files.cend(); ++it) {
        digest.add(QStringLiteral("%1 %2\n").arg(it.key(), QString::number(it->size())).toUtf8());
        digest.add(*it);
    }
    return digest.finish();
}

bool writeAll(const QString &folder, const SolutionFiles &files)
{
    for (auto it = files.files.cbegin(); it != files.files.cend(); ++it) {
        QSaveFile file(QDir(folder).filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size() || !file.commit())
            return false;
    }
    return true;
}

} // namespace

SolutionLibrary::SolutionLibrary(QString folder)
    : m_folder(std::move(folder))
{
}

SolutionLibrary SolutionLibrary::standard()
{
    return SolutionLibrary(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                           + QStringLiteral("/convoy/solutions"));
}

QString SolutionLibrary::pathOf(const QString &id) const
{
    for (const QString &folder : {m_folder, shippedFolder()}) {
        const QString path = QStringLiteral("%1/%2").arg(folder, id);
        if (QFileInfo::exists(path + QStringLiteral("/solution.yaml")))
            return path;
    }
    return {};
}

QStringList SolutionLibrary::ids() const
{
    QStringList ids = QDir(shippedFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    // Hidden folders are imports that were cut off.
    ids += QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

Result<QString> SolutionLibrary::folderOf(const QString &idOrFolder) const
{
    const bool isPath = idOrFolder.contains(QLatin1Char('/'));
    const QString path = isPath ? idOrFolder : pathOf(idOrFolder);
    if (path.isEmpty())
        return failure(unknown(idOrFolder, ids()));
    return path;
}

Result<SolutionDefinition> SolutionLibrary::load(const QString &idOrFolder) const
{
    const auto path = folderOf(idOrFolder);
    if (!path)
        return failure(path.error());
    const Result<SolutionFiles> files = SolutionFiles::fromFolder(*path);
    if (!files)
        return failure(files.error());
    auto definition = readSolution(*files);
    if (definition)
        definition->sha256 = digestOf(*files);
    return definition;
}

Result<QString> SolutionLibrary::digest(const QString &idOrFolder) const
{
    const auto path = folderOf(idOrFolder);
    if (!path)
        return path;
    const Result<SolutionFiles> files = SolutionFiles::fromFolder(*path);
    if (!files)
        return failure(files.error());
    return digestOf(*files);
}

QString SolutionLibrary::stamp() const
{
    QStringList lines;
    for (const QString &id : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QFileInfo &file : QDir(QStringLiteral("%1/%2").arg(m_folder, id)).entryInfoList(QDir::Files))
            lines += QStringLiteral("%1/%2 %3 %4")
                         .arg(id, file.fileName(), QString::number(file.size()),
                              QString::number(file.lastModified().toMSecsSinceEpoch()));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<SolutionDefinition> SolutionLibrary::import(const QString &folder) const
{
    const Result<SolutionFiles> files = SolutionFiles::fromFolder(folder);
    if (!files)
        return failure(files.error());
    auto definition = readSolution(*files);
    if (!definition)
        return definition;
    const QString target = QStringLiteral("%1/%2").arg(m_folder, definition->id);
    QDir().mkpath(m_folder);
    QTemporaryDir fresh(m_folder + QStringLiteral("/.import-XXXXXX"));
    if (!fresh.isValid() || !writeAll(fresh.path(), *files))
        return failure(unwritable(m_folder));
    const QString old = fresh.path() + QStringLiteral("-old");
    const bool hadOne = QFileInfo::exists(target);
    if (hadOne && !QDir().rename(target, old))
        return failure(unwritable(target));
    if (!QDir().rename(fresh.path(), target)) {
        if (hadOne)
            QDir().rename(old, target);
        return failure(unwritable(target));
    }
    fresh.setAutoRemove(false);
    QDir(old).removeRecursively();
    return definition;
}

} // namespace convoy
