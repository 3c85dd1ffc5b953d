// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/media/MediaInfo.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype largestMediaInfo = qsizetype(1) << 20;
constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

using Row = QHash<QString, QString>; ///< cells by the lower-case heading of their column

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString unescaped(QString text)
{
    static const QList<std::pair<QString, QString>> entities{
        {u"&lt;"_s, u"<"_s}, {u"&gt;"_s, u">"_s}, {u"&quot;"_s, u"\""_s}, {u"&apos;"_s, u"'"_s}, {u"&amp;"_s, u"&"_s}};
    for (const auto &[entity, meaning] : entities)
        text.replace(entity, meaning);
    return text.simplified();
}

QStringList cells(const QString &text, const QString &element)
{
    const QRegularExpression cell(u"<%1(?:\\s[^>]*)?>(.*?)</%1\\s*>|<%1(?:\\s[^>]*)?/>"_s.arg(element), options);
    QStringList found;
    for (auto all = cell.globalMatch(text); all.hasNext();)
        found += unescaped(all.next().captured(1));
    return found;
}

/// The rows of one table; its own headings count, the documented ones where it has none.
std::optional<QList<Row>> table(const QString &text, const QString &name, const QStringList &documented)
{
    const QRegularExpression whole(u"<table\\b[^>]*\\bname\\s*=\\s*[\"']%1[\"'][^>]*>(.*?)</table\\s*>"_s.arg(name),
                                   options);
    const QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList headings = cells(match.captured(1), u"col"_s);
    if (headings.isEmpty() || headings.contains(QString()))
        headings = documented;
    QList<Row> rows;
    static const QRegularExpression row(u"<row(?:\\s[^>]*)?>(.*?)</row\\s*>"_s, options);
    for (auto all = row.globalMatch(match.captured(1)); all.hasNext();) {
        const QStringList values = cells(all.next().captured(1), u"td"_s);
        Row one;
        for (qsizetype i = 0; i < qMin(values.size(), headings.size()); ++i)
            one.insert(headings.at(i).toLower(), values.at(i));
        rows += one;
    }
    return rows;
}

QString path(const QString &text)
{
    QString path = text;
    path.replace(u'\\', u'/');
    while (path.startsWith("./"_L1))
        path.remove(0, 2);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path == "."_L1 ? QString() : path;
}

} // namespace

std::optional<MediaInfo> MediaInfo::parse(const QByteArray &bytes)
{
    if (bytes.size() > largestMediaInfo)
        return std::nullopt;
    const QString text = decoded(bytes);
    const auto properties = table(text, u"MediaProperties"_s, {u"Property"_s, u"Value"_s});
    const auto packages = table(text, u"InstallationPackage"_s,
                                {u"ID"_s, u"IPNickname"_s, u"Version"_s, u"LocaleId"_s, u"Platform"_s, u"Name"_s,
                                 u"BuildDate"_s, u"BuildNumber"_s, u"ReleaseType"_s, u"Location"_s});
    const auto templates =
        table(text, u"AppTemplate"_s, {u"IPNickname"_s, u"File"_s, u"Location"_s, u"AppType"_s, u"Name"_s});
    if (!properties && !packages && !templates)
        return std::nullopt;
    MediaInfo info;
    for (const Row &row : properties.value_or(QList<Row>()))
        info.properties.insert(row.value(u"property"_s), row.value(u"value"_s));
    for (const Row &row : packages.value_or(QList<Row>()))
        info.packages +=
            {row.value(u"ipnickname"_s), row.value(u"version"_s), row.value(u"name"_s), path(row.value(u"location"_s))};
    for (const Row &row : templates.value_or(QList<Row>()))
        info.templates += {row.value(u"ipnickname"_s), path(row.value(u"file"_s)), path(row.value(u"location"_s))};
    return info;
}

QString MediaInfo::fileIn(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"MediaInfo.xml"_s}, QDir::Files | QDir::Readable);
    return files.isEmpty() ? QString() : files.first().filePath();
}

std::optional<MediaInfo> MediaInfo::ofFolder(const QString &folder)
{
    QFile file(fileIn(folder));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return parse(file.read(largestMediaInfo + 1));
}

} // namespace convoy
