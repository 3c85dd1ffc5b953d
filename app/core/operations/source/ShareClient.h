// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "operations/source/SourceLocation.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace convoy {

struct ShareLogin
{
    QString user; ///< also DOMAIN\user; empty: as a guest
    Secret password;
};

/// Files of a share, read by a program of its own (`convoy-smb`), because libsmbclient brings a hundred libraries. The
/// login goes to it over its standard input.
///
/// Codes, all ErrorKind::Request: share-server-unknown, share-refused, share-unreachable, share-login-refused,
/// share-missing, share-path-missing, share-denied, share-too-large; share-gone, share-disk (Failed); cancelled;
/// share-program-missing. Blocking, any thread.
class ShareClient
{
public:
    ShareClient(SourceLocation location, ShareLogin login, QString program = defaultProgram());
    static QString defaultProgram();

    struct File
    {
        QString path; ///< below the location
        qint64 size = 0;
    };
    struct Listing
    {
        bool isFile = false; ///< the location is a file itself, the only one in `files`, with an empty path
        QList<File> files;
    };
    [[nodiscard]] Result<Listing> list(const CancelToken &cancel) const;

    using Progress = std::function<void(qint64 done)>;
    /// Copies files below `folder`, called as on the share.
    [[nodiscard]] Status copy(const QStringList &paths, const QString &folder, const Progress &progress,
                              const CancelToken &cancel) const;

private:
    using Line = std::function<void(const QJsonObject &)>;
    [[nodiscard]] Status run(const QStringList &arguments, const QStringList &paths, const Line &line,
                             const CancelToken &cancel) const;
    [[nodiscard]] QByteArray loginLine() const;

    SourceLocation m_location;
    ShareLogin m_login;
    QString m_program;
};

} // namespace convoy
