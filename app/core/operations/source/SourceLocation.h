// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace convoy {

/// What a typed text means as the place of packages. Pure.
struct SourceLocation
{
    enum class Kind { Path, Share } kind = Kind::Path;
    QString path;   ///< of this computer, absolute; of a share: below it, with '/', empty for the share itself
    QString server; ///< of a share
    QString share;
    QString user;   ///< given in the address; empty: none
    int port = 0;   ///< 0: the usual one

    /// Understands paths, `~/…`, file://, `\\server\share\path`, //server/share/path, smb://[user@]server[:port]/share/path,
    /// each also in quotation marks. A path that begins with // and exists on this computer is one of this computer.
    /// "source-address" when it is none of them; "source-password" when a password stands in it, which would be seen by
    /// everybody who may list processes. Both ErrorKind::Request.
    static Result<SourceLocation> parse(const QString &typed);

    /// As it is shown and recorded: the path, `\\server\share\path`, or smb:// where a port or nothing else can say it.
    [[nodiscard]] QString text() const;
    /// The address for libsmbclient, without the user.
    [[nodiscard]] QString url() const;
    /// The last name of it: what a copy is called.
    [[nodiscard]] QString name() const;
};

} // namespace convoy
