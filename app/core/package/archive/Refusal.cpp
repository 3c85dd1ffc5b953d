// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/Refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

struct Texts
{
    const char *code;
    const char *what;   ///< %1 package
    const char *why;    ///< %1 entry; the package itself where no entry is named and `whole` is absent
    const char *remedy;
    const char *whole = nullptr; ///< why, when no entry is named
};

constexpr const char *askAgain = QT_TRANSLATE_NOOP(
    "core", "Copy the package from its source again and compare the checksum that its publisher gives.");
constexpr const char *tellPublisher = QT_TRANSLATE_NOOP(
    "core", "Do not use it. Fetch the package from its publisher again, or ask the publisher for a corrected one.");

constexpr std::array texts{
    Texts{"archive-unreadable", QT_TRANSLATE_NOOP("core", "The package %1 cannot be opened."), nullptr,
          QT_TRANSLATE_NOOP("core", "Check that the file is there and that you may read it.")},
    Texts{"archive-broken", QT_TRANSLATE_NOOP("core", "The package %1 is damaged."),
          QT_TRANSLATE_NOOP("core", "The archive is cut short or its parts contradict each other (%1)."), askAgain,
          QT_TRANSLATE_NOOP("core", "The archive is cut short or its parts contradict each other.")},
    Texts{"archive-crc", QT_TRANSLATE_NOOP("core", "The package %1 is damaged."),
          QT_TRANSLATE_NOOP("core", "The content of %1 does not match its checksum."), askAgain},
    Texts{"archive-unsafe-path", QT_TRANSLATE_NOOP("core", "The package %1 was refused."),
          QT_TRANSLATE_NOOP("core", "The name or link %1 could write outside the package's folder or cannot exist on "
                                    "every system."),
          tellPublisher,
          QT_TRANSLATE_NOOP("core", "A name or link in it could write outside the package's folder or cannot exist on "
                                    "every system.")},
    Texts{"archive-unsafe-entry", QT_TRANSLATE_NOOP("core", "The package %1 was refused."),
          QT_TRANSLATE_NOOP("core", "%1 is a device, a pipe, a hard link or a file that runs with foreign rights."),
          QT_TRANSLATE_NOOP("core", "Pack it again with plain files only (tar: --hard-dereference), or ask the "
                                    "publisher for a corrected package.")},
    Texts{"archive-encrypted", QT_TRANSLATE_NOOP("core", "The package %1 is protected with a password."),
          QT_TRANSLATE_NOOP("core", "%1 is encrypted."),
          QT_TRANSLATE_NOOP("core", "Unpack it with its password and pack it again without one.")},
    Texts{"archive-duplicate-entry", QT_TRANSLATE_NOOP("core", "The package %1 was refused."),
          QT_TRANSLATE_NOOP("core", "The name %1 stands in it more than once, or differs from another one only in "
                                    "upper and lower case."),
          tellPublisher},
    Texts{"archive-too-large", QT_TRANSLATE_NOOP("core", "The package %1 was refused because of its size."),
          QT_TRANSLATE_NOOP("core", "It unpacks to more than 100 GB, to more than 1000 times its size, or to more than "
                                    "200,000 entries (%1)."),
          QT_TRANSLATE_NOOP("core", "Check that it comes from its publisher. Split a package that really is this "
                                    "large."),
          QT_TRANSLATE_NOOP("core", "It unpacks to more than 100 GB, to more than 1000 times its size, or to more than "
                                    "200,000 entries.")},
    Texts{"archive-unsupported", QT_TRANSLATE_NOOP("core", "The package %1 cannot be read by this program."),
          QT_TRANSLATE_NOOP("core", "It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it (%1)."),
          QT_TRANSLATE_NOOP("core", "Unpack it and import the folder, or pack it again as zip or tar.gz."),
          QT_TRANSLATE_NOOP("core", "It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it.")},
    Texts{"image-udf", QT_TRANSLATE_NOOP("core", "The disc image %1 cannot be read without being mounted."),
          QT_TRANSLATE_NOOP("core", "Its files stand in the UDF format alone, and Convoy reads ISO 9660."),
          QT_TRANSLATE_NOOP("core", "Mount the image (on Linux: mount -o loop,ro IMAGE FOLDER) and give the folder "
                                    "where it is mounted.")},
    Texts{"archive-limit", QT_TRANSLATE_NOOP("core", "Reading the package %1 was stopped."),
          QT_TRANSLATE_NOOP("core", "Reading it needed more memory or time than an archive of this size may need."),
          QT_TRANSLATE_NOOP("core", "Check that it comes from its publisher, unpack it elsewhere and import the "
                                    "folder.")},
    Texts{"media-gone", QT_TRANSLATE_NOOP("core", "The package %1 could not be read to its end."),
          QT_TRANSLATE_NOOP("core", "The medium it lies on was removed, or does not answer any more."),
          QT_TRANSLATE_NOOP("core", "Insert or mount the medium again and repeat the step. Nothing was changed.")},
    Texts{"package-changed", QT_TRANSLATE_NOOP("core", "The package %1 changed while it was read."),
          QT_TRANSLATE_NOOP("core", "%1 is not what it was when the package was opened."),
          QT_TRANSLATE_NOOP("core", "Wait until nothing writes to it any more, and repeat the step.")},
    Texts{"package-file-unreadable", QT_TRANSLATE_NOOP("core", "The package %1 cannot be read completely."),
          QT_TRANSLATE_NOOP("core", "%1 may not be read by this user."),
          QT_TRANSLATE_NOOP("core", "Give the user who runs Convoy the right to read all files of the package.")},
    Texts{"unpack-target-not-empty", QT_TRANSLATE_NOOP("core", "The package was not unpacked."),
          QT_TRANSLATE_NOOP("core", "The folder %1 is not empty."),
          QT_TRANSLATE_NOOP("core", "Choose a folder that does not exist yet.")},
    Texts{"unpack-failed", QT_TRANSLATE_NOOP("core", "The package was not unpacked completely."),
          QT_TRANSLATE_NOOP("core", "%1 could not be written."),
          QT_TRANSLATE_NOOP("core", "Check free space and permissions of the folder, remove what was written, and "
                                    "repeat the step.")},
};

constexpr qsizetype longestShown = 200;

} // namespace

QString displayName(const QString &name)
{
    QString shown = name.left(longestShown);
    for (QChar &c : shown) {
        if (!c.isPrint() || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return shown.size() < name.size() ? shown + u'…' : shown;
}

QByteArray Refusal::toJsonLine() const
{
    const QJsonObject object{{u"code"_s, code}, {u"entry"_s, displayName(entry)}, {u"detail"_s, displayName(detail)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Refusal Refusal::fromJsonLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object.value(u"code"_s).toString(), displayName(object.value(u"entry"_s).toString()),
            displayName(object.value(u"detail"_s).toString())};
}

Error Refusal::toError(const QString &package) const
{
    const auto *found =
        std::ranges::find_if(texts, [this](const Texts &text) { return code == QLatin1StringView(text.code); });
    const Texts &text = found != texts.end() ? *found : texts.at(1);
    Error error(QString::fromLatin1(text.code), Message(text.what, {package}), ErrorKind::Request);
    // `detail` is English: it stays out of the sentences.
    if (entry.isEmpty() && text.whole != nullptr)
        error.why = Message(text.whole);
    else if (text.why != nullptr)
        error.why = Message(text.why, {entry.isEmpty() ? package : entry});
    error.remedy = Message(text.remedy);
    error.detail = entry.isEmpty() || detail.isEmpty() ? entry + detail : u"%1: %2"_s.arg(entry, detail);
    return error;
}

} // namespace convoy
