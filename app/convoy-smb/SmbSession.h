// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmbAddress.h"
#include "SmbProblem.h"

#include <QByteArray>

#include <memory>

struct _SMBCCTX;

namespace convoy::smb {

struct Login
{
    QByteArray domain;
    QByteArray user; ///< empty: as a guest
    QByteArray password;
};

/// A connection to one share.
class Session
{
public:
    Session(Address address, Login login);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// "share-login-refused", "share-missing", and those of Address::knock().
    [[nodiscard]] Outcome<void> open();
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] _SMBCCTX *context() const { return m_context; }

    /// What errno says of a path below the address: "share-path-missing", "share-denied", "share-gone".
    [[nodiscard]] static Problem problemAt(const QString &path, int error);

private:
    static void answer(_SMBCCTX *context, const char *server, const char *share, char *domain, int domainSize,
                       char *user, int userSize, char *password, int passwordSize);

    Address m_address;
    Login m_login;
    _SMBCCTX *m_context = nullptr;
};

} // namespace convoy::smb
