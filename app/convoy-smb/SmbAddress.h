// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmbProblem.h"

#include <QStringList>

namespace convoy::smb {

/// smb://server[:port]/share/path, taken apart.
struct Address
{
    QString server;
    int port = 0; ///< 0: the usual ones
    QString share;
    QString path; ///< below the share, without '/' around it

    static Outcome<Address> parse(const QString &url);
    /// For libsmbclient, which undoes percent encoding; `below` is relative to `path`.
    [[nodiscard]] QByteArray url(const QString &below = {}) const;
    /// Whether anything listens there: libsmbclient gives one error for much of what people have to be told apart.
    /// "share-server-unknown", "share-refused", "share-unreachable".
    [[nodiscard]] Outcome<void> knock() const;
};

} // namespace convoy::smb
