// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/Repository.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace convoy {

namespace {

Error kindError(const QString &text)
{
    return Error(QStringLiteral("repository-kind"),
                 Message(QT_TRANSLATE_NOOP("core", "Convoy cannot use the repository %1 yet."), {text}),
                 ErrorKind::Repository)
        .because(Message(QT_TRANSLATE_NOOP("core", "This version keeps its repository in SQLite files alone.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name a file: sqlite:PATH.")));
}

Error urlError(const QString &text)
{
    return Error(QStringLiteral("repository-url"),
                 Message(QT_TRANSLATE_NOOP("core", "\"%1\" does not say where a repository is."), {text}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Name a file: sqlite:PATH.")));
}

} // namespace

Result<RepositoryUrl> RepositoryUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QLatin1String other : {QLatin1String("postgresql:"), QLatin1String("postgres:")}) {
        if (trimmed.startsWith(other, Qt::CaseInsensitive))
            return failure(kindError(trimmed));
    }
    const QLatin1String prefix("sqlite:");
    if (!trimmed.startsWith(prefix, Qt::CaseInsensitive))
        return failure(urlError(trimmed));
    QString path = trimmed.mid(prefix.size());
    if (path.startsWith(QLatin1String("///")))
        path = path.mid(2);
    if (path.isEmpty())
        return failure(urlError(trimmed));
    return RepositoryUrl{QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
}

RepositoryUrl RepositoryUrl::defaultUrl()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QLatin1String("/convoy/repository.sqlite")};
}

QString RepositoryUrl::text() const
{
    return QLatin1String("sqlite:") + path;
}

} // namespace convoy
