// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoy {

enum class SshKeyKind { Ed25519, Ecdsa };

/// What stands in a .pub file, and the fingerprint; both empty when the key could not be made.
struct SshPublicKey
{
    QByteArray line;
    QString fingerprint; ///< "SHA256:…"
};

/// Makes a private key file (mode 0600) that OpenSSH reads.
SshPublicKey makeSshKey(const QString &path, SshKeyKind kind, const QString &passphrase = {});

} // namespace convoy
