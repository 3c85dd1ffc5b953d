// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestSigner.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace convoy::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Key privateKey(const QByteArray &seed)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), size_t(seed.size())), EVP_PKEY_free};
}

QByteArray blake2b(const QByteArray &content)
{
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_Digest(content.constData(), size_t(content.size()), reinterpret_cast<unsigned char *>(out.data()), &size,
               EVP_blake2b512(), nullptr);
    return out.first(size);
}

} // namespace

TestSigner::TestSigner(char seed)
    : m_seed(32, seed)
    , m_public(32, '\0')
{
    size_t size = 32;
    EVP_PKEY_get_raw_public_key(privateKey(m_seed).get(), reinterpret_cast<unsigned char *>(m_public.data()), &size);
}

QString TestSigner::id() const
{
    QByteArray bytes = m_public.first(8);
    std::ranges::reverse(bytes);
    return QString::fromLatin1(bytes.toHex().toUpper());
}

QByteArray TestSigner::publicKey(const QByteArray &name) const
{
    return "untrusted comment: " + name + '\n' + ("Ed" + m_public.first(8) + m_public).toBase64() + '\n';
}

QByteArray TestSigner::ed25519(const QByteArray &message) const
{
    const Key key = privateKey(m_seed);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray out(64, '\0');
    size_t size = 64;
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size, raw(message),
                   size_t(message.size()));
    return out;
}

QByteArray TestSigner::sign(const QByteArray &content, Kind kind, const QByteArray &comment) const
{
    const bool isLegacy = kind == Kind::Legacy;
    const QByteArray signature = ed25519(isLegacy ? content : blake2b(content));
    return "untrusted comment: signature\n" + ((isLegacy ? "Ed" : "ED") + m_public.first(8) + signature).toBase64()
           + "\ntrusted comment: " + comment + '\n' + ed25519(signature + comment).toBase64() + '\n';
}

} // namespace convoy::test
