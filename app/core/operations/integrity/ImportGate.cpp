// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/integrity/ImportGate.h"

#include "operations/integrity/SourceVolume.h"
#include "repository/PackageStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Message refusesUnsigned()
{
    return Message(QT_TRANSLATE_NOOP("core", "This repository refuses packages without a trusted signature."));
}

Error missing(const OpenedPackage &package)
{
    return Error(u"signature-missing"_s, Message(QT_TRANSLATE_NOOP("core", "%1 is not signed."), {package.path}),
                 ErrorKind::Request)
        .because(refusesUnsigned())
        .advise(Message(QT_TRANSLATE_NOOP("core", "Copy its signature (%1.minisig) along with it, or ask the publisher "
                                                  "for one."),
                        {QFileInfo(package.path).fileName()}));
}

Error unknownSigner(const OpenedPackage &package, const QString &keyId)
{
    return Error(u"signature-unknown-signer"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 is signed with the key %2, which is not trusted here."),
                         {package.path, keyId}),
                 ErrorKind::Request)
        .because(refusesUnsigned())
        .advise(Message(QT_TRANSLATE_NOOP("core", "Compare the key with its publisher. If it is the publisher's, add "
                                                  "it: convoyctl key add FILE.")));
}

Error older(const PackageDescriptor &descriptor, const Version &known)
{
    return Error(u"package-older"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 is older than what was imported before."),
                         {descriptor.displayName()}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Version %1 of it is known, this is version %2."),
                         {known.text(), descriptor.version.text()}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Look for newer media. If the older version is wanted, give a reason "
                                                  "(on the command line: --allow-older REASON).")));
}

} // namespace

ImportGate::ImportGate(Repository &repository)
    : m_repository(repository)
{
}

Status ImportGate::checkPolicy(const OpenedPackage &package, const SignatureJudgement &judgement)
{
    if (judgement.problem)
        return failure(*judgement.problem);
    if (judgement.state == SignatureState::Good)
        return {};
    const Result<IntegrityStore::Unsigned> policy = m_repository.integrity().unsignedPolicy();
    if (!policy)
        return failure(policy.error());
    if (*policy == IntegrityStore::Unsigned::Allow)
        return {};
    return failure(judgement.state == SignatureState::None ? missing(package)
                                                           : unknownSigner(package, judgement.keyId));
}

Result<bool> ImportGate::isOlder(const OpenedPackage &package, const QString &signer, Version &known)
{
    const PackageDescriptor &descriptor = package.descriptor;
    const auto existing = m_repository.packages().findExact(descriptor.name, descriptor.version.text());
    if (!existing)
        return failure(existing.error());
    const Result<Version> highest = m_repository.integrity().highestSeen(descriptor.name, signer);
    if (!highest)
        return failure(highest.error());
    known = *highest;
    return !existing->has_value() && !known.isEmpty() && descriptor.version < known;
}

Result<Provenance> ImportGate::admit(const OpenedPackage &package, const QString &olderReason,
                                     const CancelToken &cancel)
{
    const Result<KeyRing> ring = m_repository.integrity().keyRing();
    if (!ring)
        return failure(ring.error());
    const Result<SignatureJudgement> judgement = judgeSignature(package, *ring, cancel);
    if (!judgement)
        return failure(judgement.error());
    if (Status allowed = checkPolicy(package, *judgement); !allowed)
        return failure(allowed.error());
    Version known;
    const bool isGood = judgement->state == SignatureState::Good;
    const Result<bool> isDowngrade = isOlder(package, isGood ? judgement->keyId : QString(), known);
    if (!isDowngrade)
        return failure(isDowngrade.error());
    if (*isDowngrade && olderReason.isEmpty())
        return failure(older(package.descriptor, known));
    const SourceVolume volume = SourceVolume::of(package.path);
    return Provenance{.location = package.shownPath(),
                      .volumeLabel = volume.label,
                      .volumeId = volume.id,
                      .signature = signatureWord(judgement->state),
                      .signerId = judgement->keyId,
                      .signerName = judgement->signerName,
                      .trustedComment = judgement->comment,
                      .signedAt = judgement->signedAt,
                      .checkedAt = QDateTime::currentDateTimeUtc(),
                      .signatureText = package.signature.manifest.isEmpty() ? package.signature.text : QByteArray(),
                      .olderReason = *isDowngrade ? olderReason : QString()};
}

void putOlderFirst(QList<OpenedPackage> &packages)
{
    QMap<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < packages.size(); ++i)
        places[packages.at(i).descriptor.name] += i;
    for (const QList<qsizetype> &same : std::as_const(places)) {
        QList<OpenedPackage> versions;
        for (const qsizetype place : same)
            versions += std::move(packages[place]);
        std::ranges::stable_sort(versions, {}, [](const OpenedPackage &one) { return one.descriptor.version; });
        for (qsizetype i = 0; i < same.size(); ++i)
            packages[same.at(i)] = std::move(versions[i]);
    }
}

} // namespace convoy
