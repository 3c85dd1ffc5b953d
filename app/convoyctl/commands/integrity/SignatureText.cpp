// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/integrity/SignatureText.h"

#include "Context.h"
#include "operations/integrity/SignatureJudgement.h"
#include "repository/integrity/IntegrityStore.h"

#include <array>

using namespace Qt::StringLiterals;

namespace convoy {

QString shownSignature(const QString &word)
{
    struct Text
    {
        QLatin1StringView word;
        const char *text;
    };
    static constexpr std::array Texts{
        Text{"none"_L1, QT_TRANSLATE_NOOP("core", "Not signed")},
        Text{"good"_L1, QT_TRANSLATE_NOOP("core", "Signed, trusted")},
        Text{"bad"_L1, QT_TRANSLATE_NOOP("core", "Signature does not fit")},
        Text{"unknown-signer"_L1, QT_TRANSLATE_NOOP("core", "Signed with a key that is not trusted")},
        Text{"revoked"_L1, QT_TRANSLATE_NOOP("core", "Signed with a revoked key")},
    };
    const auto *found = std::ranges::find_if(Texts, [&](const Text &text) { return word == text.word; });
    return found == Texts.end() ? word : shown(found->text);
}

Result<KeyRing> keysForScan(const Context &context)
{
    const Result<RepositoryUrl> url = context.repositoryUrl();
    if (!url)
        return failure(url.error());
    const auto repository = Repository::open(*url, Repository::Mode::Open);
    if (!repository && repository.error().code == "repository-absent"_L1)
        return KeyRing();
    if (!repository)
        return failure(repository.error());
    return (*repository)->integrity().keyRing();
}

QString signatureFound(const OpenedPackage &package, const KeyRing &ring)
{
    const Result<SignatureJudgement> judgement = judgeSignature(package, ring);
    return signatureWord(judgement ? judgement->state : SignatureState::Bad);
}

Status addProvenance(Repository &repository, const StoredPackage &package, QJsonObject &object)
{
    const Result<Provenance> provenance = repository.integrity().provenance(package.id);
    if (!provenance)
        return failure(provenance.error());
    object.insert(u"signature"_s, provenance->signature);
    object.insert(u"signatureDetails"_s, provenance->signatureJson());
    object.insert(u"importedFrom"_s, provenance->location);
    object.insert(u"volume"_s, provenance->volumeJson());
    object.insert(u"olderReason"_s, provenance->olderReason);
    return {};
}

void printProvenance(Context &context, const QJsonObject &object)
{
    Output &output = context.output();
    const QJsonObject signature = object.value(u"signatureDetails"_s).toObject();
    const QJsonObject volume = object.value(u"volume"_s).toObject();
    const auto line = [&](const char *text, const QString &value) {
        if (!value.isEmpty())
            output.text(shown(text, {value}));
    };
    const auto timeOf = [&](const QString &name) {
        const QString text = signature.value(name).toString();
        return text.isEmpty() ? QString() : shownTime(fromTimestamp(text));
    };
    line(QT_TRANSLATE_NOOP("core", "Signature: %1"), shownSignature(signature.value(u"state"_s).toString()));
    line(QT_TRANSLATE_NOOP("core", "Signer: %1"), signature.value(u"signer"_s).toString());
    line(QT_TRANSLATE_NOOP("core", "Signer's key: %1"), signature.value(u"key"_s).toString());
    line(QT_TRANSLATE_NOOP("core", "Trusted comment: %1"), signature.value(u"comment"_s).toString());
    line(QT_TRANSLATE_NOOP("core", "Signed: %1"), timeOf(u"signed"_s));
    line(QT_TRANSLATE_NOOP("core", "Signature checked: %1"), timeOf(u"checked"_s));
    line(QT_TRANSLATE_NOOP("core", "Path of the package: %1"), object.value(u"importedFrom"_s).toString());
    line(QT_TRANSLATE_NOOP("core", "Medium: %1"), volume.value(u"label"_s).toString());
    line(QT_TRANSLATE_NOOP("core", "Identity of the medium: %1"), volume.value(u"id"_s).toString());
    line(QT_TRANSLATE_NOOP("core", "Let in though older: %1"), object.value(u"olderReason"_s).toString());
}

} // namespace convoy
