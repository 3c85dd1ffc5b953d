// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageSamples.h"

#include "ZipBuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convoy::test {

Files packageFiles(const QByteArray &name, const QByteArray &version)
{
    return {{"convoy-package.yaml", "format: 1\nname: " + name + "\nversion: \"" + version
                                        + "\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\nkind: application\n"
                                          "install:\n  linux: {command: \"./install.sh\"}\n"},
            {"install.sh", "#!/bin/sh\n# " + name + '\n'}};
}

Files withManifest(Files files)
{
    QByteArray list;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        list += QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256).toHex() + "  " + file.key() + '\n';
    files.insert("manifest.sha256", list);
    return files;
}

QByteArray zipOfFiles(const Files &files)
{
    ZipBuilder zip{};
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        zip.items += ZipItem{.name = file.key(), .data = file.value()};
    return zip.build();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size();
}

bool writeFolder(const QString &folder, const Files &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!writeFile(folder + u'/' + QString::fromUtf8(file.key()), file.value()))
            return false;
    }
    return true;
}

} // namespace convoy::test
