// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/SignatureFinder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 longestSignature = Q_INT64_C(64) * 1024;

QString uncoveredPath(const PackageContents &contents, const QString &folder)
{
    QStringList paths = contents.links.keys();
    for (auto file = contents.fileDigests.keyBegin(); file != contents.fileDigests.keyEnd(); ++file) {
        if (!file->startsWith(folder))
            paths += *file;
    }
    return paths.isEmpty() ? QString() : std::ranges::min(paths);
}

} // namespace

FoundSignature signatureInside(const PackageContents &contents, const QString &folder)
{
    const QString list = folder + "manifest.sha256"_L1;
    const QString path = list + ".minisig"_L1;
    if (!contents.fileDigests.contains(list) || !contents.fileDigests.contains(path))
        return {};
    return {.path = path,
            .text = contents.described.value(path).left(longestSignature),
            .manifest = contents.described.value(list),
            .uncovered = uncoveredPath(contents, folder)};
}

FoundSignature signatureBeside(const QString &archive)
{
    const QString path = archive + u".minisig"_s;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    // What cannot be read is no missing signature: it is judged as an empty one, which is refused.
    QFile file(path);
    const bool isOpen = info.isFile() && file.open(QIODevice::ReadOnly);
    return {.path = path, .text = isOpen ? file.read(longestSignature) : QByteArray(), .manifest = {}, .uncovered = {}};
}

} // namespace convoy
