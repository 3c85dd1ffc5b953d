// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/KeyRing.h"

#include "integrity/Ed25519.h"

#include <algorithm>

namespace convoy {

QString signatureWord(SignatureState state)
{
    switch (state) {
    case SignatureState::None:
        return QStringLiteral("none");
    case SignatureState::Good:
        return QStringLiteral("good");
    case SignatureState::Bad:
    case SignatureState::CommentBad:
        return QStringLiteral("bad");
    case SignatureState::UnknownSigner:
        return QStringLiteral("unknown-signer");
    case SignatureState::Revoked:
        return QStringLiteral("revoked");
    }
    return {};
}

KeyRing::KeyRing(QList<TrustedKey> trusted, QList<RevokedKey> revoked)
    : m_trusted(std::move(trusted))
    , m_revoked(std::move(revoked))
{
}

const TrustedKey *KeyRing::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_trusted, [&](const TrustedKey &key) { return key.key.id == id; });
    return found == m_trusted.end() ? nullptr : &*found;
}

const RevokedKey *KeyRing::revocationOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_revoked, [&](const RevokedKey &key) { return key.id == id; });
    return found == m_revoked.end() ? nullptr : &*found;
}

SignatureState KeyRing::judge(const MinisignSignature &signature, const SignedContent &content) const
{
    if (revocationOf(signature.keyId) != nullptr)
        return SignatureState::Revoked;
    const TrustedKey *signer = find(signature.keyId);
    if (signer == nullptr)
        return SignatureState::UnknownSigner;
    if (!isEd25519Signature(signature.signature, content.message, signer->key.bytes))
        return SignatureState::Bad;
    const QByteArray commented = signature.signature + signature.trustedComment;
    return isEd25519Signature(signature.commentSignature, commented, signer->key.bytes) ? SignatureState::Good
                                                                                        : SignatureState::CommentBad;
}

} // namespace convoy
