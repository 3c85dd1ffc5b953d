// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/ArchiveFormat.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

struct Magic
{
    QByteArrayView bytes;
    QLatin1StringView format;
};

/// A zip with something in front of it (a self-extracting one) begins like anything; the scanner then says why not.
bool endsLikeZip(QIODevice &file)
{
    constexpr qint64 endSize = 22;
    return file.size() > endSize && file.seek(file.size() - endSize) && file.read(4) == "PK\5\6";
}

} // namespace

Checked<QString> archiveFormat(QIODevice &file)
{
    static constexpr Magic magics[] = {
        {"PK\3\4", "zip"_L1},
        {"PK\5\6", "zip"_L1},
        {"PK\7\10", "zip"_L1},
        {"\x1f\x8b", "tar.gz"_L1},
        {"\xfd"
         "7zXZ",
         "tar.xz"_L1},
        {"\x28\xb5\x2f\xfd", "tar.zst"_L1},
    };
    file.seek(0);
    const QByteArray start = file.read(512);
    for (const Magic &magic : magics) {
        if (start.startsWith(magic.bytes))
            return QString(magic.format);
    }
    if (start.size() == 512 && start.mid(257, 5) == "ustar")
        return u"tar"_s;
    if (endsLikeZip(file))
        return u"zip"_s;
    return refuse("archive-unsupported", {}, u"begins with %1"_s.arg(QString::fromLatin1(start.left(6).toHex(' '))));
}

bool isDescribingFile(const QString &path)
{
    static constexpr std::array endings{".xml"_L1, ".yaml"_L1,   ".apd"_L1,    ".tpl"_L1,
                                        ".ini"_L1, ".sha256"_L1, ".minisig"_L1};
    constexpr qsizetype deepest = 4; // "Name/ip/templates/file.apd"
    return path.count(u'/') < deepest
           && std::ranges::any_of(
               endings, [&path](QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace convoy
