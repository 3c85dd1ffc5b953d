// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace convoy::fingerprint {

/// A digest as it is compared by eye: in groups of four, what stands before a colon apart ("SHA256:abcd efgh …") (U69).
QString grouped(const QString &digest);

/// True for the fingerprint of a host key: "SHA256:" and 43 characters of base64, with or without the padding that some
/// programs put behind.
bool isOfHostKey(const QString &text);
/// Without that padding, as OpenSSH writes it and as it is compared.
QString unpadded(QString digest);

/// The same digest as it is read out over the telephone: "xefam-zyteb-…". Bubble Babble (A. Huima), the spelling that
/// ssh-keygen -B uses, which spells the SHA-1 of a key. Takes "SHA256:" with base64, and hexadecimal text; gives nothing
/// for anything else.
QString words(const QString &digest);

/// The encoding itself.
QString bubbleBabble(QByteArrayView bytes);

} // namespace convoy::fingerprint
