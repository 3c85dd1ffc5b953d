// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunnerProcess.h"

#include <QDir>
#include <QFile>

namespace convoy::test {

qint64 runnerOf(const QString &repositoryPath)
{
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList words = file.readAll().split('\0');
        if (words.contains("execute") && words.contains("sqlite:" + QFile::encodeName(repositoryPath)))
            return entry.toLongLong();
    }
    return 0;
}

} // namespace convoy::test
