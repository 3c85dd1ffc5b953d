// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/StreamMac.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace convoy {

namespace {
constexpr int KeyBytes = 16;
constexpr int NonceBytes = 12;
constexpr int TagBytes = 16;
} // namespace

struct StreamMac::Context
{
    EVP_CIPHER_CTX *evp = EVP_CIPHER_CTX_new();
    Context() = default;
    ~Context() { EVP_CIPHER_CTX_free(evp); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

QByteArray StreamMac::newKey()
{
    QByteArray key(KeyBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), KeyBytes) != 1)
        qFatal("the system gives no random numbers");
    return key;
}

/// AES-GCM without anything to encrypt is GMAC; the nonce may stay the same because each key is used once.
StreamMac::StreamMac(const QByteArray &key)
    : m_context(std::make_unique<Context>())
{
    Q_ASSERT(key.size() == KeyBytes);
    const unsigned char nonce[NonceBytes] = {};
    EVP_EncryptInit_ex(m_context->evp, EVP_aes_128_gcm(), nullptr,
                       reinterpret_cast<const unsigned char *>(key.constData()), nonce);
}

StreamMac::~StreamMac() = default;

void StreamMac::add(QByteArrayView bytes)
{
    constexpr qsizetype MostAtOnce = qsizetype(1) << 30;
    int ignored = 0;
    for (qsizetype at = 0; at < bytes.size(); at += MostAtOnce) {
        const QByteArrayView part = bytes.sliced(at, qMin(MostAtOnce, bytes.size() - at));
        EVP_EncryptUpdate(m_context->evp, nullptr, &ignored, reinterpret_cast<const unsigned char *>(part.data()),
                          static_cast<int>(part.size()));
    }
}

QByteArray StreamMac::finish()
{
    unsigned char rest[TagBytes];
    int ignored = 0;
    QByteArray tag(TagBytes, '\0');
    EVP_EncryptFinal_ex(m_context->evp, rest, &ignored);
    EVP_CIPHER_CTX_ctrl(m_context->evp, EVP_CTRL_AEAD_GET_TAG, TagBytes, tag.data());
    return tag;
}

} // namespace convoy
