// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/integrity/SignatureJudgement.h"

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr const char *copyAgain = QT_TRANSLATE_NOOP(
    "core", "Do not use it. Copy the package and its signature from their source again; if that does not help, ask the "
            "publisher.");

Error refused(const char *code, Message what)
{
    return Error(QString::fromLatin1(code), std::move(what), ErrorKind::Request);
}

Error incomplete(const OpenedPackage &package)
{
    return refused("signature-incomplete",
                   Message(QT_TRANSLATE_NOOP("core", "The signature of %1 does not cover the whole package."),
                           {package.path}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The signed list of files cannot vouch for %1."),
                         {package.signature.uncovered}))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Ask the publisher to sign the package as an archive. A list of files "
                                              "has to stand above all of them, and knows no links.")));
}

Error revoked(const OpenedPackage &package, const RevokedKey &key)
{
    return refused("signature-revoked",
                   Message(QT_TRANSLATE_NOOP("core", "%1 is signed with a revoked key."), {package.path}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The key %1 was revoked on %2: %3"),
                         {key.id, key.since.toString(Qt::ISODate), key.reason}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Ask the publisher for a package that is signed with the key in use "
                                                  "now.")));
}

Error bad(const OpenedPackage &package, const TrustedKey &signer)
{
    return refused("signature-bad",
                   Message(QT_TRANSLATE_NOOP("core", "%1 is not what its publisher signed."), {package.path}))
        .because(Message(QT_TRANSLATE_NOOP("core", "The signature names the key %1 (%2) and does not fit the content."),
                         {signer.key.id, signer.key.name}))
        .advise(Message(copyAgain));
}

Error commentBad(const OpenedPackage &package)
{
    return refused("signature-comment-bad",
                   Message(QT_TRANSLATE_NOOP("core", "The trusted comment in the signature of %1 was changed."),
                           {package.path}))
        .advise(Message(copyAgain));
}

Error changed(const OpenedPackage &package)
{
    return refused("package-changed",
                   Message(QT_TRANSLATE_NOOP("core", "The package %1 changed while it was read."), {package.path}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until nothing writes to it any more, and repeat the step.")));
}

Result<SignedContent> contentOf(const OpenedPackage &package, bool isPrehashed, const CancelToken &cancel)
{
    if (!package.signature.manifest.isEmpty())
        return SignedContent::ofBytes(package.signature.manifest, isPrehashed);
    Result<SignedContent> content = SignedContent::ofFile(package.path, isPrehashed, cancel);
    if (content && content->sha256 != package.sha256)
        return failure(changed(package));
    return content;
}

/// By a key that is trusted and not revoked: everything now hangs on the content.
Result<SignatureJudgement> judgeContent(const OpenedPackage &package, const MinisignSignature &signature,
                                        const KeyRing &ring, const CancelToken &cancel)
{
    const Result<SignedContent> content = contentOf(package, signature.isPrehashed, cancel);
    if (!content)
        return failure(content.error());
    const TrustedKey &signer = *ring.find(signature.keyId);
    SignatureJudgement judgement{.state = ring.judge(signature, *content),
                                 .keyId = signature.keyId,
                                 .signerName = signer.key.name,
                                 .comment = {},
                                 .signedAt = {},
                                 .problem = {}};
    if (judgement.state == SignatureState::CommentBad) {
        judgement.problem = commentBad(package);
    } else if (judgement.state != SignatureState::Good) {
        judgement.problem = bad(package, signer);
    } else if (!package.signature.uncovered.isEmpty()) {
        judgement.state = SignatureState::Bad;
        judgement.problem = incomplete(package);
    } else {
        judgement.comment = signature.shownComment();
        judgement.signedAt = signature.signedAt();
    }
    return judgement;
}

} // namespace

Result<SignatureJudgement> judgeSignature(const OpenedPackage &package, const KeyRing &ring, const CancelToken &cancel)
{
    SignatureJudgement judgement;
    if (!package.signature.isThere())
        return judgement;
    const Result<MinisignSignature> signature =
        MinisignSignature::parse(package.signature.text, package.signature.path);
    if (!signature) {
        judgement.state = SignatureState::Bad;
        judgement.problem = signature.error();
        return judgement;
    }
    judgement.keyId = signature->keyId;
    if (const RevokedKey *key = ring.revocationOf(signature->keyId); key != nullptr) {
        judgement.state = SignatureState::Revoked;
        judgement.problem = revoked(package, *key);
        return judgement;
    }
    if (ring.find(signature->keyId) != nullptr)
        return judgeContent(package, *signature, ring, cancel);
    judgement.state = SignatureState::UnknownSigner;
    return judgement;
}

} // namespace convoy
