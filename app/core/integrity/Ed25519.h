// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace convoy {

/// True when `signature` (64 bytes) is that of `message` under the Ed25519 public key `key` (32 bytes). False for
/// anything else, wrong lengths included. Any thread. (RFC 8032; OpenSSL 3 EVP.)
bool isEd25519Signature(QByteArrayView signature, QByteArrayView message, QByteArrayView key);

} // namespace convoy
