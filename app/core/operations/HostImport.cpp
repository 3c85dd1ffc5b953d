// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/HostImport.h"

#include "hosts/HostCsvReader.h"

#include <QFile>
#include <QRegularExpression>

namespace convoy {

Result<QList<Host>> importHosts(HostStore &store, const QString &path)
{
    constexpr qint64 MaxBytes = 64 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(QStringLiteral("file-unreadable"),
                             Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}),
                             ErrorKind::Request)
                           .because(Message::verbatim(file.errorString()))
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and the file's permissions."))));
    }
    auto hosts = readHostCsv(file.read(MaxBytes), path);
    if (!hosts)
        return failure(hosts.error());
    if (const Status status = store.add(*hosts); !status)
        return failure(status.error());
    return hosts;
}

QString shownFingerprint(const Error &problem, const QString &pinned)
{
    static const QRegularExpression pattern(QStringLiteral("SHA256:[A-Za-z0-9+/]+"));
    const QString text = problem.english() + QLatin1Char(' ') + problem.detail;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (found != pinned)
            return found;
    }
    return {};
}

} // namespace convoy
