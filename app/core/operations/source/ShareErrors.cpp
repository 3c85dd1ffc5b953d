// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source/ShareErrors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// %1 server, %2 share, %3 the whole address.
struct Texts
{
    const char *code;
    ErrorKind kind;
    const char *what;
    const char *why;
    const char *remedy;
};

constexpr std::array texts{
    Texts{"share-gone", ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The connection to the share %3 was lost."),
          QT_TRANSLATE_NOOP("core", "The server or the network does not answer any more."),
          QT_TRANSLATE_NOOP("core", "Check the network and the server, and repeat the step. Nothing was changed.")},
    Texts{"share-server-unknown", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "The server %1 is not known."),
          QT_TRANSLATE_NOOP("core", "No address was found for its name."),
          QT_TRANSLATE_NOOP("core", "Check how it is spelled, or give its IP address.")},
    Texts{"share-refused", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "The server %1 refused the connection."),
          QT_TRANSLATE_NOOP("core", "It is there, but no file sharing (SMB) listens at this port."),
          QT_TRANSLATE_NOOP("core", "Check that file sharing runs on it. Another port is given as "
                                    "smb://server:port/share.")},
    Texts{"share-unreachable", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "The server %1 does not answer."),
          QT_TRANSLATE_NOOP("core", "It is switched off, a firewall is between, or it speaks another protocol."),
          QT_TRANSLATE_NOOP("core", "Check the network and the server, and that it allows SMB 2 or later.")},
    Texts{"share-login-refused", ErrorKind::Request,
          QT_TRANSLATE_NOOP("core", "The server %1 refused the login to the share %2."),
          QT_TRANSLATE_NOOP("core", "The name or the password is wrong, or none was given and guests may not enter, or "
                                    "this user may not use the share."),
          QT_TRANSLATE_NOOP("core", "Give the name and the password of a user who may read the share. A user of a "
                                    "domain is written as DOMAIN\\user.")},
    Texts{"share-missing", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "There is no share %2 on the server %1."),
          nullptr,
          QT_TRANSLATE_NOOP("core", "Check the name of the share: it is what stands behind the server in the "
                                    "address.")},
    Texts{"share-path-missing", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "There is nothing at %3."),
          QT_TRANSLATE_NOOP("core", "The share was opened, but the path behind it leads nowhere."),
          QT_TRANSLATE_NOOP("core", "Check the path on the share.")},
    Texts{"share-denied", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "%3 may not be read by this user."),
          QT_TRANSLATE_NOOP("core", "The server does not allow it."),
          QT_TRANSLATE_NOOP("core", "Give this user the right to read it on the server, or log in as another user.")},
    Texts{"share-too-large", ErrorKind::Request, QT_TRANSLATE_NOOP("core", "%3 holds too much to be looked through."),
          QT_TRANSLATE_NOOP("core", "There are more than 200,000 files and folders below it."),
          QT_TRANSLATE_NOOP("core", "Give the folder on the share that holds the packages.")},
    Texts{"share-disk", ErrorKind::Failed,
          QT_TRANSLATE_NOOP("core", "%3 cannot be copied to this computer to be read."),
          QT_TRANSLATE_NOOP("core", "The disk for temporary files does not take it."),
          QT_TRANSLATE_NOOP("core", "Make room on the disk for temporary files, or set TMPDIR to a folder on another "
                                    "disk.")},
};

} // namespace

Error shareError(const SourceLocation &location, const QByteArray &said)
{
    QJsonObject answer;
    for (const QByteArray &line : said.split('\n')) { // libsmbclient may have had its say, too
        if (const QJsonObject object = QJsonDocument::fromJson(line).object(); object.contains("code"_L1))
            answer = object;
    }
    const QString code = answer.value("code"_L1).toString();
    const auto *found =
        std::ranges::find_if(texts, [&code](const Texts &text) { return code == QLatin1StringView(text.code); });
    const Texts &text = found != texts.end() ? *found : texts.front();
    SourceLocation place = location;
    if (const QString below = answer.value("path"_L1).toString(); !below.isEmpty())
        place.path += place.path.isEmpty() ? below : u'/' + below;
    const QStringList arguments{location.server, location.share, place.text()};
    Error error(QString::fromLatin1(text.code), Message(text.what, arguments), text.kind);
    if (text.why != nullptr)
        error.why = Message(text.why);
    error.remedy = Message(text.remedy);
    error.detail = answer.value("detail"_L1).toString();
    return error;
}

Error shareProgramMissing(const SourceLocation &location, const QString &detail)
{
    return Error(u"share-program-missing"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The share %1 cannot be read."), {location.text()}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The program that reads shares (convoy-smb) is missing or cannot be "
                                                   "started.")))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Install Convoy with what it needs for shares (libsmbclient), or mount "
                                              "the share and give the folder where it is mounted.")))
        .with(detail);
}

} // namespace convoy
