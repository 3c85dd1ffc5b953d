// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/HostKeyImport.h"

#include "base/Clock.h"
#include "integrity/MinisignText.h"
#include "integrity/SignatureReasons.h"
#include "repository/Repository.h"
#include "repository/integrity/IntegrityStore.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 LongestKeyList = 32 << 20;

Error unreadable(const QString &path, const QString &detail)
{
    return Error(u"file-unreadable"_s, Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and the file's permissions.")))
        .with(detail);
}

Error tooLarge(const QString &path)
{
    return Error(u"host-keys-too-many"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of host keys %1 is too large."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A list of host keys must not be larger than %1."),
                         {QLocale().formattedDataSize(LongestKeyList)}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Divide it into several lists.")));
}

Error refused(const QString &path, Message why)
{
    return Error(u"host-keys-signature"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of host keys %1 is not accepted."), {path}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "No key was taken from it. Get the list and its signature from their "
                                                  "source again, and ask there which key signs it.")));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(path, file.errorString()));
    QByteArray text = file.read(LongestKeyList + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(unreadable(path, file.errorString()));
    if (text.size() > LongestKeyList)
        return failure(tooLarge(path));
    return text;
}

Message whyNot(SignatureState state, const MinisignSignature &signature, const KeyRing &ring)
{
    if (const RevokedKey *revoked = ring.revocationOf(signature.keyId); state == SignatureState::Revoked && revoked)
        return Message(QT_TRANSLATE_NOOP("core", "The key %1 that signed it is revoked since %2: %3"),
                       {revoked->id, QLocale().toString(revoked->since, QLocale::ShortFormat), revoked->reason});
    return whySignatureIsRefused(state, signature.keyId);
}

/// Leaves the preview unsigned where there is no signature.
Status judge(HostKeyPreview &preview, const QByteArray &text, const KeyRing &ring)
{
    QFile file(preview.path + u".minisig"_s);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(file.fileName(), file.errorString()));
    const auto signature = MinisignSignature::parse(file.read(minisign::longestFile + 1), file.fileName());
    if (!signature)
        return failure(refused(preview.path, Message(QT_TRANSLATE_NOOP("core", "Its signature, %1, cannot be read. %2"),
                                                     {file.fileName(), signature.error().why.text()}))
                           .causedBy(signature.error()));
    const SignatureState state = ring.judge(*signature, SignedContent::ofBytes(text, signature->isPrehashed));
    if (state != SignatureState::Good)
        return failure(refused(preview.path, whyNot(state, *signature, ring)));
    preview.origin.signer = signature->keyId;
    preview.origin.signerName = ring.find(signature->keyId)->key.name;
    preview.signedAt = signature->signedAt();
    return {};
}

Error reasonWanted(const QString &path)
{
    return Error(u"host-keys-reason-wanted"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of host keys %1 is not signed. No key was taken from it."),
                         {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Nothing but your word says that these are the keys of the hosts.")))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Say where the list is from and why it may be believed; the reason is "
                                              "kept (--reason TEXT). Or have it signed: minisign -Sm FILE.")));
}

} // namespace

Message HostKeyPreview::signatureText() const
{
    if (!isSigned())
        return Message(QT_TRANSLATE_NOOP("core", "%1 is not signed."), {origin.name});
    if (!signedAt.isValid())
        return Message(QT_TRANSLATE_NOOP("core", "%1 is signed with the trusted key %2 (%3)."),
                       {origin.name, origin.signer, origin.signerName});
    return Message(QT_TRANSLATE_NOOP("core", "%1 is signed with the trusted key %2 (%3), on %4."),
                   {origin.name, origin.signer, origin.signerName, shownTime(signedAt)});
}

Result<HostKeyPreview> previewHostKeys(Repository &repository, const QString &path)
{
    const Result<QByteArray> text = contentOf(path);
    if (!text)
        return failure(text.error());
    const Result<KeyRing> ring = repository.integrity().keyRing();
    if (!ring)
        return failure(ring.error());
    HostKeyPreview preview{
        .path = path,
        .origin = {.name = QFileInfo(path).fileName(), .sha256 = SignedContent::ofBytes(*text, true).sha256},
        .signedAt = {},
        .unused = {},
        .comparison = {}};
    if (const Status judged = judge(preview, *text, *ring); !judged)
        return failure(judged.error());
    Result<HostKeyList> list = HostKeyList::parse(*text, path);
    if (!list)
        return failure(list.error());
    const Result<QList<Host>> hosts = repository.hosts().list();
    if (!hosts)
        return failure(hosts.error());
    Result<HostKeyComparison> comparison = HostKeyComparison::of(*list, *hosts);
    if (!comparison)
        return failure(comparison.error());
    preview.unused = std::move(list->unused);
    preview.comparison = *std::move(comparison);
    return preview;
}

Result<qsizetype> importHostKeys(Repository &repository, const HostKeyPreview &preview, const QString &reason)
{
    ListedHostKeys keys{.list = preview.origin, .reason = reason.simplified(), .pins = {}};
    for (const HostKeyMatch &match : preview.comparison.hosts) {
        if (match.outcome == HostKeyOutcome::Pin)
            keys.pins += HostKeyPin{.host = match.host, .fingerprint = match.listed};
    }
    if (keys.pins.isEmpty())
        return 0;
    if (!preview.isSigned() && keys.reason.isEmpty())
        return failure(reasonWanted(preview.path));
    if (const Status pinned = repository.hosts().pin(keys); !pinned)
        return failure(pinned.error());
    return keys.pins.size();
}

Message hostKeyOutcomeText(const HostKeyMatch &match)
{
    switch (match.outcome) {
    case HostKeyOutcome::Pin:
        return Message(QT_TRANSLATE_NOOP("core", "is taken"));
    case HostKeyOutcome::Same:
        return Message(QT_TRANSLATE_NOOP("core", "known already"));
    case HostKeyOutcome::Conflict:
        return Message(QT_TRANSLATE_NOOP("core", "differs: the pinned key stays"));
    case HostKeyOutcome::Ambiguous:
        return Message(QT_TRANSLATE_NOOP("core", "several keys of one type: none is taken"));
    case HostKeyOutcome::Revoked:
        break;
    }
    return match.pinned.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "revoked in the list: nothing is taken"))
                                  : Message(QT_TRANSLATE_NOOP(
                                        "core", "revoked in the list, and still trusted here: find out its new key"));
}

Message hostKeyOriginText(const PinnedKey &key)
{
    const QString at = shownTime(key.at);
    if (!key.list.signer.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Trusted since %1, imported by %2 from the list %3, which is signed "
                                                 "with the key %4 (%5)."),
                       {at, key.operatorName, key.list.name, key.list.signer, key.list.signerName});
    if (!key.list.name.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Trusted since %1, imported by %2 from the unsigned list %3. Reason: "
                                                 "%4"),
                       {at, key.operatorName, key.list.name, key.reason});
    // What adding and editing a host write there by themselves is no reason that anybody gave.
    if (key.reason.isEmpty() || key.reason == "added"_L1 || key.reason == "edited"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "Trusted since %1 by %2."), {at, key.operatorName});
    return Message(QT_TRANSLATE_NOOP("core", "Trusted since %1 by %2. Reason: %3"), {at, key.operatorName, key.reason});
}

} // namespace convoy
