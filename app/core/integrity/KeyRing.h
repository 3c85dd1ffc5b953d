// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrity/MinisignKey.h"
#include "integrity/MinisignSignature.h"
#include "integrity/SignedContent.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace convoy {

struct TrustedKey
{
    MinisignKey key;
    QDateTime added;
    QString addedBy;
};

/// A key that must not be trusted any more, whether it ever was here or not.
struct RevokedKey
{
    QString id;
    QDate since;
    QString reason;
    QString listSigner; ///< id of the key that signed the list it stood in
    QDateTime recorded;
    QString recordedBy;
};

/// What a signature is worth here.
enum class SignatureState { None, Good, Bad, CommentBad, UnknownSigner, Revoked };

/// "none", "good", "bad", "unknown-signer", "revoked": the words of contract and database. A changed trusted comment
/// is "bad".
QString signatureWord(SignatureState state);

/// The keys that a repository trusts and those that were revoked. A value; any thread.
class KeyRing
{
public:
    KeyRing() = default;
    KeyRing(QList<TrustedKey> trusted, QList<RevokedKey> revoked);

    [[nodiscard]] const QList<TrustedKey> &trusted() const { return m_trusted; }
    [[nodiscard]] const QList<RevokedKey> &revoked() const { return m_revoked; }
    [[nodiscard]] const TrustedKey *find(const QString &id) const;           ///< nullptr: not trusted
    [[nodiscard]] const RevokedKey *revocationOf(const QString &id) const;   ///< nullptr: not revoked

    /// A revoked key is Revoked before anything is looked at: what it signs proves nothing. Good needs both signatures,
    /// that of the content and that of the trusted comment.
    [[nodiscard]] SignatureState judge(const MinisignSignature &signature, const SignedContent &content) const;

private:
    QList<TrustedKey> m_trusted;
    QList<RevokedKey> m_revoked;
};

} // namespace convoy
