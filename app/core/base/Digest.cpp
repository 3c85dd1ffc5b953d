// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <QFile>

#include <openssl/evp.h>

namespace convoy {

struct Digest::Context
{
    EVP_MD_CTX *evp = EVP_MD_CTX_new();
    Context() = default;
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

Digest::Digest()
    : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->evp, EVP_sha256(), nullptr);
}

Digest::~Digest() = default;

void Digest::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<size_t>(bytes.size()));
}

QString Digest::finish()
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context->evp, out, &length);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(out), length).toHex());
}

QString Digest::ofBytes(QByteArrayView bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.finish();
}

QString Digest::ofFile(const QString &path)
{
    constexpr qint64 BlockBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Digest digest;
    QByteArray block(BlockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 n = file.read(block.data(), BlockBytes);
        if (n < 0)
            return {};
        if (n == 0)
            return digest.finish();
        digest.add(QByteArrayView(block.constData(), n));
    }
}

} // namespace convoy
