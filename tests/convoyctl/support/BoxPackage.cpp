// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxPackage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace convoy::test {

QByteArray boxManifest(const QByteArray &name, const QByteArray &version)
{
    return "format: 1\nname: " + name + "\nversion: \"" + version
           + "\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\nkind: application\n"
             "install:\n  linux: {command: \"./install.sh\"}\n";
}

bool writeOld(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
           && file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime);
}

bool makeBoxFolder(const QString &folder)
{
    // Farther apart than gzip looks back.
    QByteArray noise(1'000'000, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    noise = noise.repeated(BoxBlobBytes / noise.size());
    return QDir().mkpath(folder) && writeOld(folder + u"/blob"_s, noise)
           && writeOld(folder + u"/convoy-package.yaml"_s, boxManifest())
           && writeOld(folder + u"/install.sh"_s, "#!/bin/sh\n");
}

bool makeBoxArchive(const QString &folder, const QString &archive)
{
    const QFileInfo info(folder);
    return makeBoxFolder(folder)
           && QProcess::execute(u"tar"_s,
                                {u"-I"_s, u"gzip -1"_s, u"-C"_s, info.path(), u"-cf"_s, archive, info.fileName()})
                  == 0;
}

} // namespace convoy::test
