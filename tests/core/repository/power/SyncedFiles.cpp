// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncedFiles.h"

#include <QDir>
#include <QFile>
#include <QMutex>

#include <dlfcn.h>
#include <unistd.h>

namespace convoy::test {

namespace {

struct Watch
{
    QMutex mutex;
    QString folder; ///< empty: not watching
    QMap<QString, QByteArray> durable;
    QList<SyncPoint> points;
    int acknowledged = 0;
};

Watch &watch()
{
    static Watch instance;
    return instance;
}

/// The old bytes, with the first half of what the new ones have beyond or instead of them.
QByteArray halfWay(const QByteArray &before, const QByteArray &after)
{
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before.at(same) == after.at(same))
        ++same;
    const qsizetype end = same + (after.size() - same) / 2;
    QByteArray torn = after.first(end);
    if (before.size() > end)
        torn += before.sliced(end);
    return torn;
}

void note(int descriptor)
{
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    if (state.folder.isEmpty())
        return;
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
    if (!path.startsWith(state.folder + QLatin1Char('/')))
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) // a folder
        return;
    const QString name = path.sliced(state.folder.size() + 1);
    const QByteArray now = file.readAll();
    SyncPoint torn{.files = state.durable, .acknowledged = state.acknowledged, .isTorn = true};
    torn.files.insert(name, halfWay(state.durable.value(name), now));
    state.durable.insert(name, now);
    state.points += torn;
    state.points += {.files = state.durable, .acknowledged = state.acknowledged, .isTorn = false};
}

using Sync = int (*)(int);

int systemsOwn(const char *name, int descriptor)
{
    const auto sync = reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, name));
    return sync ? sync(descriptor) : -1;
}

} // namespace

void watchSyncs(const QString &folder)
{
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    state.folder = QDir(folder).canonicalPath();
    state.points.clear();
    state.durable.clear();
    state.acknowledged = 0;
    // What was there before the watch is on the disk.
    for (const QFileInfo &entry : QDir(state.folder).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        if (!entry.fileName().endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly))
            state.durable.insert(entry.fileName(), file.readAll());
    }
}

void acknowledge()
{
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    ++state.acknowledged;
}

QList<SyncPoint> syncPoints()
{
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    state.folder.clear();
    return std::exchange(state.points, {});
}

} // namespace convoy::test

extern "C" {

__attribute__((visibility("default"))) int fsync(int descriptor)
{
    const int result = convoy::test::systemsOwn("fsync", descriptor);
    convoy::test::note(descriptor);
    return result;
}

__attribute__((visibility("default"))) int fdatasync(int descriptor)
{
    const int result = convoy::test::systemsOwn("fdatasync", descriptor);
    convoy::test::note(descriptor);
    return result;
}
}
