// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/ini/SilentIni.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr qsizetype largestSilentIni = 1 << 20;

Error refused(const char *code, Message what, Message why, Message remedy)
{
    return Error(QString::fromLatin1(code), std::move(what), ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(remedy));
}

Message headline(const QString &fileName, qsizetype line)
{
    if (line <= 0)
        return Message(QT_TRANSLATE_NOOP("core", "The response file %1 cannot be used."), {fileName});
    return Message(QT_TRANSLATE_NOOP("core", "The response file %1 cannot be used because of line %2."),
                   {fileName, QString::number(line)});
}

/// Lines end in LF, CR LF or CR alone.
qsizetype lineOfByte(QByteArrayView bytes, qsizetype position)
{
    qsizetype line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        if (bytes.at(i) == '\n' || (bytes.at(i) == '\r' && bytes.at(i + 1) != '\n'))
            ++line;
    }
    return line;
}

/// Marks are never written, so none may be left: one that came behind another would then be the first.
QByteArrayView withoutMarks(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    while (bytes.startsWith(mark))
        bytes = bytes.sliced(mark.size());
    return bytes;
}

Status checkBytes(const QByteArray &bytes, const QString &fileName)
{
    const QByteArrayView text = withoutMarks(bytes);
    if (bytes.size() > largestSilentIni)
        return failure(refused("silent-ini-too-large", headline(fileName, 0),
                               Message(QT_TRANSLATE_NOOP("core", "It is larger than 1 MB.")),
                               Message(QT_TRANSLATE_NOOP("core", "Check that it is a response file and not another "
                                                                 "file by the same name."))));
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return failure(refused("silent-ini-utf16", headline(fileName, 1),
                               Message(QT_TRANSLATE_NOOP("core", "It is written in UTF-16, which installers cannot "
                                                                 "read.")),
                               Message(QT_TRANSLATE_NOOP("core", "Save it again as UTF-8 without a byte order mark, "
                                                                 "or as plain ASCII."))));
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0)
        return failure(refused("silent-ini-nul", headline(fileName, lineOfByte(bytes, nul)),
                               Message(QT_TRANSLATE_NOOP("core", "It holds a NUL byte, so it is not a text file or it "
                                                                 "is damaged.")),
                               Message(QT_TRANSLATE_NOOP("core", "Take the file from its original medium again, or "
                                                                 "save it as plain text."))));
    return {};
}

Error keyWithoutSection(const QString &fileName, qsizetype line, const QString &key)
{
    return refused("silent-ini-no-section", headline(fileName, line),
                   Message(QT_TRANSLATE_NOOP("core", "The key “%1” stands before any section."), {key}),
                   Message(QT_TRANSLATE_NOOP("core", "Put the section that it belongs to above it, as a line such as "
                                                     "[IPCommon].")));
}

/// The length of the line end at `position`: 0 where there is none.
qsizetype lineEndLength(QByteArrayView bytes, qsizetype position)
{
    if (position >= bytes.size())
        return 0;
    if (bytes.at(position) == '\n')
        return 1;
    return position + 1 < bytes.size() && bytes.at(position + 1) == '\n' ? 2 : 1;
}

qsizetype endOfLine(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && bytes.at(from) != '\n' && bytes.at(from) != '\r')
        ++from;
    return from;
}

} // namespace

Result<SilentIni> SilentIni::parse(const QByteArray &bytes, const QString &fileName)
{
    if (const Status status = checkBytes(bytes, fileName); !status)
        return failure(status.error());
    SilentIni ini;
    ini.m_isLatin1 = !bytes.isValidUtf8();
    std::optional<QString> section;
    for (qsizetype at = bytes.size() - withoutMarks(bytes).size(); at < bytes.size();) {
        const qsizetype end = endOfLine(bytes, at);
        const qsizetype endLength = lineEndLength(bytes, end);
        Line line{Line::Kind::Other, bytes.sliced(at, end - at), bytes.sliced(end, endLength), {}, {}, {}};
        if (ini.m_lines.isEmpty() && endLength > 0)
            ini.m_lineEnd = line.end;
        classify(line, ini.decoded(line.raw), section);
        if (line.kind == Line::Kind::Key && !section)
            return failure(keyWithoutSection(fileName, ini.m_lines.size() + 1, line.key));
        ini.m_lines += std::move(line);
        at = end + endLength;
    }
    return ini;
}

/// `section` is the one that lines stand in: none before the first, and empty after a line such as "[Name] text",
/// which ends a section without being one; keys there reach no installer and are passed over.
void SilentIni::classify(Line &line, const QString &text, std::optional<QString> &section)
{
    if (text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';'))) {
        line.kind = Line::Kind::Comment;
        return;
    }
    const qsizetype bracket = text.startsWith(QLatin1Char('[')) ? text.indexOf(QLatin1Char(']')) : -1;
    if (bracket > 1) {
        const bool isExact = bracket == text.size() - 1;
        if (isExact || section)
            section = isExact ? text.sliced(1, bracket - 1) : QString();
        line.kind = isExact ? Line::Kind::Section : Line::Kind::Other;
        line.section = section.value_or(QString());
        return;
    }
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0 || (section && section->isEmpty()))
        return;
    line.kind = Line::Kind::Key;
    line.section = section.value_or(QString());
    line.key = text.first(equals);
    line.value = text.sliced(equals + 1);
}

} // namespace convoy
