// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/JsonText.h"

#include "base/json/JsonWalk.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

namespace convoy {

namespace {

Error refused(const QString &fileName, int line, Message why)
{
    return Error(QStringLiteral("json-refused"),
                 Message(QT_TRANSLATE_NOOP("core", "The file %1 is refused, line %2."),
                         {fileName, QString::number(line)}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Correct the line and read the file again.")));
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n'));
}

} // namespace

Result<JsonText> JsonText::parse(const QByteArray &bytes, const QString &fileName)
{
    JsonText text;
    text.m_bytes = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    text.m_fileName = fileName;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.m_bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(
            refused(fileName, lineAt(text.m_bytes, problem.offset),
                    Message(QT_TRANSLATE_NOOP("core", "It is not valid JSON: %1."), {problem.errorString()})));
    if (!document.isObject())
        return failure(
            refused(fileName, 1, Message(QT_TRANSLATE_NOOP("core", "The file must hold one JSON object, in braces."))));
    JsonWalk walk(text.m_bytes);
    JsonWalk::Place twice;
    const bool isShallow = walk.run([&](const JsonWalk::Place &place) {
        twice = place.isTwice ? place : twice;
        return !place.isTwice;
    });
    if (!isShallow)
        return failure(refused(fileName, walk.line(),
                               Message(QT_TRANSLATE_NOOP("core", "It is nested deeper than %1 levels."),
                                       {QString::number(JsonWalk::DeepestLevel)})));
    if (twice.isTwice)
        return failure(
            refused(fileName, twice.line,
                    Message(QT_TRANSLATE_NOOP("core", "%1 stands there twice; which one is meant is not clear."),
                            {twice.path})));
    text.m_object = document.object();
    return text;
}

int JsonText::line(const QString &path) const
{
    int line = 1;
    qsizetype nearest = 0;
    JsonWalk(m_bytes).run([&](const JsonWalk::Place &place) {
        const bool isOnTheWay = path == place.path || path.startsWith(place.path + u'/');
        if (isOnTheWay && place.path.size() > nearest) {
            nearest = place.path.size();
            line = place.line;
        }
        return place.path != path;
    });
    return line;
}

QString JsonText::pathPart(const QString &key)
{
    QString part = key;
    return part.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace convoy
