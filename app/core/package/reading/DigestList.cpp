// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/DigestList.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr auto listName = "manifest.sha256"_L1;
constexpr qsizetype digestSize = 64;

Error mismatch(const PackageContents &contents, Message why)
{
    return Error(u"package-manifest-mismatch"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 is not as its publisher made it."), {contents.path}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Do not use it. Copy it from its source again; if that does not "
                                                  "help, ask its publisher.")));
}

bool isDigest(const QString &text)
{
    return text.size() == digestSize
           && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// One line of sha256sum: "DIGEST  NAME" or "DIGEST *NAME". Names with a backslash or a line end in them (which it
/// would escape) cannot be in a package.
bool addLine(QHash<QString, QString> &listed, QString line)
{
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return true;
    const QString digest = line.left(digestSize).toLower();
    const QString mark = line.mid(digestSize, 2);
    QString name = line.mid(digestSize + 2);
    if (name.startsWith("./"_L1))
        name.remove(0, 2);
    if (!isDigest(digest) || (mark != "  "_L1 && mark != " *"_L1) || name.isEmpty() || listed.contains(name))
        return false;
    listed.insert(name, digest);
    return true;
}

Status checkFiles(const PackageContents &contents, const QString &folder, QHash<QString, QString> listed)
{
    QStringList paths = contents.fileDigests.keys();
    paths.sort(); // the same file is named each time
    for (const QString &path : std::as_const(paths)) {
        const QString name = path.mid(folder.size());
        if (!path.startsWith(folder) || name == listName || name == "manifest.sha256.minisig"_L1)
            continue;
        const auto known = listed.constFind(name);
        if (known == listed.constEnd())
            return failure(mismatch(contents, Message(QT_TRANSLATE_NOOP("core", "The file %1 is not in its list of "
                                                                                "files (manifest.sha256)."),
                                                      {path})));
        if (*known != contents.fileDigests.value(path))
            return failure(
                mismatch(contents, Message(QT_TRANSLATE_NOOP("core", "The file %1 differs from what its list of files "
                                                                     "(manifest.sha256) says."),
                                           {path})));
        listed.erase(known);
    }
    if (listed.isEmpty())
        return {};
    const QString missing = std::ranges::min(listed.keys());
    return failure(mismatch(contents, Message(QT_TRANSLATE_NOOP("core", "The file %1 is in its list of files "
                                                                        "(manifest.sha256), but missing."),
                                              {folder + missing})));
}

} // namespace

Status checkDigestList(const PackageContents &contents, const QString &folder)
{
    const QString path = folder + listName;
    if (!contents.fileDigests.contains(path))
        return {};
    if (!contents.described.contains(path))
        return failure(mismatch(contents, Message(QT_TRANSLATE_NOOP("core", "Its list of files, %1, is larger than "
                                                                            "1 MB."),
                                                  {path})));
    QHash<QString, QString> listed;
    const QStringList lines = QString::fromUtf8(contents.described.value(path)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!addLine(listed, lines.at(i)))
            return failure(mismatch(contents, Message(QT_TRANSLATE_NOOP("core", "Line %2 of its list of files, %1, "
                                                                                "is not a digest and a new name."),
                                                      {path, QString::number(i + 1)})));
    }
    return checkFiles(contents, folder, std::move(listed));
}

} // namespace convoy
