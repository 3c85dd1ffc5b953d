// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/HostStore.h"

#include <QJsonObject>

namespace convoy {

/// A fingerprint in groups, and below it the same in words that can be read out over the telephone.
QString fingerprintText(const QString &fingerprint);
/// The host's key so, and where it is from; `keys`: its history, newest first.
QString hostKeyText(const Host &host, const QList<PinnedKey> &keys);
/// hostJson() with "hostKeyWords" and "hostKeyOrigin" {"since","operator","reason","list","listSha256","signer"}.
QJsonObject hostWithKeyJson(const Host &host, const QList<PinnedKey> &keys);

} // namespace convoy
