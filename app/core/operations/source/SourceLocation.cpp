// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/SourceLocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error notUnderstood(const QString &typed)
{
    return Error(u"source-address"_s,
                 Message(QT_TRANSLATE_NOOP("core", "“%1” names no place that packages can be read from."), {typed}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give a file or a folder, or a share with its server, as in "
                                                  "\\\\server\\share\\folder or smb://server/share/folder.")));
}

Error passwordInAddress()
{
    return Error(u"source-password"_s, Message(QT_TRANSLATE_NOOP("core", "The address holds a password.")),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "What stands in an address is shown and kept, and can be seen by "
                                                   "others on this computer.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Leave it out of the address and give it when it is asked for.")));
}

QString unquoted(QString text)
{
    text = text.trimmed();
    for (const QChar mark : {u'"', u'\''}) {
        if (text.size() > 1 && text.startsWith(mark) && text.endsWith(mark))
            return text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

bool climbs(const QStringList &steps)
{
    return steps.contains(".."_L1) || steps.contains("."_L1);
}

Result<SourceLocation> fromSteps(const QStringList &steps, const QString &typed)
{
    if (steps.size() < 2 || climbs(steps))
        return failure(notUnderstood(typed));
    return SourceLocation{.kind = SourceLocation::Kind::Share,
                          .path = steps.mid(2).join(u'/'),
                          .server = steps.at(0),
                          .share = steps.at(1),
                          .user = {}};
}

Result<SourceLocation> fromUnc(QString text, const QString &typed)
{
    text.replace(u'\\', u'/');
    if (text.startsWith("//?/UNC/"_L1, Qt::CaseInsensitive))
        text = "//"_L1 + text.mid(8);
    return fromSteps(text.split(u'/', Qt::SkipEmptyParts), typed);
}

Result<SourceLocation> fromSmb(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(notUnderstood(text));
    if (!url.password().isEmpty())
        return failure(passwordInAddress());
    const QStringList steps = QStringList(url.host()) + url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    Result<SourceLocation> location = fromSteps(steps, text);
    if (location) {
        location->user = url.userName(QUrl::FullyDecoded);
        location->port = qMax(url.port(), 0);
    }
    return location;
}

} // namespace

Result<SourceLocation> SourceLocation::parse(const QString &typed)
{
    const QString text = unquoted(typed);
    if (text.isEmpty() || text.contains(QChar::Null))
        return failure(notUnderstood(typed));
    if (text.startsWith("smb://"_L1, Qt::CaseInsensitive))
        return fromSmb(text);
    if (text.startsWith("\\\\"_L1))
        return fromUnc(text, typed);
    if (text.startsWith("//"_L1) && !QFileInfo::exists(text))
        return fromUnc(text, typed);
    QString path = text;
    if (text.startsWith("file://"_L1, Qt::CaseInsensitive)) {
        path = QUrl(text).toLocalFile();
        if (path.isEmpty())
            return failure(notUnderstood(typed));
    }
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    return SourceLocation{.kind = Kind::Path,
                          .path = QDir::cleanPath(QFileInfo(path).absoluteFilePath()),
                          .server = {},
                          .share = {},
                          .user = {}};
}

QString SourceLocation::text() const
{
    if (kind == Kind::Path)
        return path;
    if (port != 0)
        return url();
    QString shown = "\\\\"_L1 + server + u'\\' + share;
    if (!path.isEmpty())
        shown += u'\\' + QString(path).replace(u'/', u'\\');
    return shown;
}

QString SourceLocation::url() const
{
    QUrl url;
    url.setScheme(u"smb"_s);
    url.setHost(server);
    if (port != 0)
        url.setPort(port);
    url.setPath(u'/' + share + (path.isEmpty() ? QString() : u'/' + path), QUrl::DecodedMode);
    return QString::fromLatin1(url.toEncoded());
}

QString SourceLocation::name() const
{
    if (kind == Kind::Path)
        return QFileInfo(path).fileName();
    return path.isEmpty() ? share : path.section(u'/', -1);
}

} // namespace convoy
