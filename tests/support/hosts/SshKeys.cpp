// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshKeys.h"

#include <QFile>

#include <libssh/libssh.h>

namespace convoy {

namespace {

QString fingerprintOf(ssh_key key)
{
    unsigned char *hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(hash), static_cast<qsizetype>(length));
    ssh_clean_pubkey_hash(&hash);
    return QLatin1String("SHA256:") + QLatin1String(bytes.toBase64(QByteArray::OmitTrailingEquals));
}

} // namespace

SshPublicKey makeSshKey(const QString &path, SshKeyKind kind, const QString &passphrase)
{
    ssh_key key = nullptr;
    const bool isEcdsa = kind == SshKeyKind::Ecdsa;
    if (ssh_pki_generate(isEcdsa ? SSH_KEYTYPE_ECDSA_P256 : SSH_KEYTYPE_ED25519, 0, &key) != SSH_OK)
        return {};
    SshPublicKey made;
    char *text = nullptr;
    const QByteArray phrase = passphrase.toUtf8();
    QFile::remove(path);
    if (ssh_pki_export_privkey_file(key, phrase.isEmpty() ? nullptr : phrase.constData(), nullptr, nullptr,
                                    QFile::encodeName(path).constData())
            == SSH_OK
        && ssh_pki_export_pubkey_base64(key, &text) == SSH_OK) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        made.line = QByteArray(isEcdsa ? "ecdsa-sha2-nistp256 " : "ssh-ed25519 ") + text + '\n';
        made.fingerprint = fingerprintOf(key);
    }
    ssh_string_free_char(text);
    ssh_key_free(key);
    return made;
}

} // namespace convoy
