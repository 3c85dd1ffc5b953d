// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/SignedContent.h"

#include "base/Digest.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 blockBytes = 1 << 20;

class Blake2b
{
public:
    Blake2b()
        : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_blake2b512(), nullptr);
    }
    void add(QByteArrayView bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())); }
    [[nodiscard]] QByteArray finish()
    {
        QByteArray out(EVP_MAX_MD_SIZE, '\0');
        unsigned int size = 0;
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(out.data()), &size);
        return out.first(size);
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

Error gone(const QString &path, const QString &detail)
{
    return Error(u"media-gone"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 could not be read to its end."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The medium it lies on was removed, or does not answer any more.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Insert or mount the medium again and repeat the step. Nothing was "
                                                  "changed.")))
        .with(detail);
}

Error tooLarge(const QString &path)
{
    return Error(u"signature-legacy-too-large"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The signature of %1 cannot be checked."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is of the old kind, for which the whole package would have to "
                                                   "be held in memory; that is done up to 256 MB.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask the publisher to sign it again with minisign 0.10 or newer, "
                                                  "without the option -l.")));
}

} // namespace

SignedContent SignedContent::ofBytes(const QByteArray &content, bool isPrehashed)
{
    if (!isPrehashed)
        return {content, Digest::ofBytes(content)};
    Blake2b hash;
    hash.add(content);
    return {hash.finish(), Digest::ofBytes(content)};
}

Result<SignedContent> SignedContent::ofFile(const QString &path, bool isPrehashed, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(gone(path, file.errorString()));
    Blake2b hash;
    Digest digest;
    SignedContent content;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return failure(Error(u"cancelled"_s, Message(QT_TRANSLATE_NOOP("core", "Reading the package was stopped.")),
                                 ErrorKind::Stopped));
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return failure(gone(path, file.errorString()));
        if (count == 0)
            break;
        const QByteArrayView bytes = QByteArrayView(block).first(count);
        digest.add(bytes);
        if (isPrehashed)
            hash.add(bytes);
        else if (content.message.size() + count > largestLegacy)
            return failure(tooLarge(path));
        else
            content.message.append(bytes);
    }
    if (isPrehashed)
        content.message = hash.finish();
    content.sha256 = digest.finish();
    return content;
}

} // namespace convoy
