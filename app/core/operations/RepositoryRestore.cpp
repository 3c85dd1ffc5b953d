// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/RepositoryRestore.h"

#include "repository/sqlite/FilePlacing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>

namespace convoy {

namespace {

Error repositoryExists(const QString &path)
{
    return Error(QStringLiteral("repository-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "There is a file at %1 already."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Move it away, both files of it, or choose another path with "
                                                  "--repository. Nothing was overwritten.")));
}

Error incomplete(const QString &path)
{
    return Error(QStringLiteral("backup-incomplete"),
                 Message(QT_TRANSLATE_NOOP("core", "There is no file %1."), {path}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A backup is two files, one with the packages' bytes beside the "
                                                   "other.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Put both into one folder, from the same backup.")));
}

Error inUse(const QString &path)
{
    return Error(QStringLiteral("backup-in-use"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 is not a backup but a repository in use."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A part of it stands in another file yet.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Make a backup of it with: convoyctl repository backup FILE")));
}

Error uncopied(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("repository-unwritable"),
                 Message(QT_TRANSLATE_NOOP("core", "The backup cannot be copied to %1."), {path}),
                 ErrorKind::Repository)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder can be written to and has enough free "
                                                  "space.")))
        .with(detail);
}

Status check(const RestoreRequest &request)
{
    for (const QString &path : {request.target.path, request.target.payloadPath()}) {
        if (QFileInfo::exists(path))
            return failure(repositoryExists(path));
    }
    for (const QString &path : {request.backup, RepositoryUrl{request.backup}.payloadPath()}) {
        if (!QFileInfo(path).isFile())
            return failure(incomplete(path));
    }
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-payload-journal")}) {
        if (QFileInfo(request.backup + suffix).size() > 0)
            return failure(inUse(request.backup));
    }
    return {};
}

Status copyBoth(const RepositoryUrl &from, const RepositoryUrl &to, const QString &folder)
{
    for (const auto &[source, copy] :
         {std::pair(from.path, to.path), std::pair(from.payloadPath(), to.payloadPath())}) {
        QFile file(source);
        if (!file.copy(copy))
            return failure(uncopied(folder, file.errorString()));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

Status verified(const RepositoryUrl &copy, const RestoreRequest &request)
{
    const auto repository = Repository::open(copy, Repository::Mode::Open);
    if (!repository)
        return failure(repository.error());
    (*repository)->setOperator(request.operatorName);
    const QList<Error> problems = (*repository)->verify(request.progress);
    return problems.isEmpty() ? Status() : failure(problems.constFirst());
}

Status place(const RepositoryUrl &copy, const RepositoryUrl &target)
{
    if (FilePlacing::placeNew(copy.payloadPath(), target.payloadPath()) != FilePlacing::Outcome::Placed)
        return failure(uncopied(target.payloadPath(), QString()));
    if (FilePlacing::placeNew(copy.path, target.path) == FilePlacing::Outcome::Placed)
        return {};
    QFile::remove(target.payloadPath());
    return failure(uncopied(target.path, QString()));
}

} // namespace

Status restoreRepository(const RestoreRequest &request)
{
    if (Status may = check(request); !may)
        return may;
    const QString folder = QFileInfo(request.target.path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(uncopied(folder, QString()));
    const QTemporaryDir scratch(folder + QStringLiteral("/.convoy-restore-XXXXXX"));
    if (!scratch.isValid())
        return failure(uncopied(folder, scratch.errorString()));
    const RepositoryUrl copy{scratch.filePath(QStringLiteral("repository.sqlite"))};
    if (Status copied = copyBoth({request.backup}, copy, folder); !copied)
        return copied;
    if (Status intact = verified(copy, request); !intact)
        return intact;
    return place(copy, request.target);
}

} // namespace convoy
