// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/RevocationList.h"

#include "integrity/MinisignText.h"
#include "integrity/SignatureReasons.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr auto firstLine = "convoy-revoked-keys 1"_L1;
constexpr qint64 longestList = Q_INT64_C(1024) * 1024;
constexpr qsizetype longestReason = 200;

Error malformed(const QString &path, qsizetype line, Message why)
{
    return Error(u"revocations-malformed"_s,
                 Message(QT_TRANSLATE_NOOP("core", "Line %2 of the list of revoked keys %1 cannot be understood."),
                         {path, QString::number(line)}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Nothing was revoked. Ask whoever made the list for a correct one.")));
}

Result<RevokedKey> keyOf(const QString &line, const QString &path, qsizetype number)
{
    static const QRegularExpression form(u"^([0-9A-Fa-f]{16})[ \\t]+(\\d{4}-\\d{2}-\\d{2})[ \\t]+(\\S.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return failure(malformed(path, number,
                                 Message(QT_TRANSLATE_NOOP("core", "A line is the id of a key (16 hexadecimal digits), "
                                                                   "a day (2026-03-01) and a reason."))));
    const QDate since = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!since.isValid())
        return failure(
            malformed(path, number, Message(QT_TRANSLATE_NOOP("core", "There is no day %1."), {match.captured(2)})));
    const QString reason = minisign::shownComment(match.captured(3).left(longestReason).toUtf8());
    return RevokedKey{.id = match.captured(1).toUpper(),
                      .since = since,
                      .reason = reason,
                      .listSigner = {},
                      .recorded = {},
                      .recordedBy = {}};
}

Error unreadable(const QString &path, const QString &detail)
{
    return Error(u"revocations-unreadable"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of revoked keys %1 cannot be read."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and your right to read it. A list is at most 1 MB.")))
        .with(detail);
}

Error unsignedList(const QString &path)
{
    return Error(u"revocations-unsigned"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of revoked keys %1 is not signed."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "There is no %1.minisig beside it."), {QFileInfo(path).fileName()}))
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Sign it with a key that this repository trusts: minisign -Sm FILE.")));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(path, file.errorString()));
    QByteArray text = file.read(longestList + 1);
    if (text.size() > longestList)
        return failure(unreadable(path, u"larger than 1 MB"_s));
    return text;
}

} // namespace

Result<RevocationList> RevocationList::parse(const QByteArray &text, const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return failure(malformed(path, 1, Message(QT_TRANSLATE_NOOP("core", "The list is not UTF-8."))));
    RevocationList list;
    const QStringList lines = decoded.split(u'\n');
    if (lines.first().trimmed() != firstLine)
        return failure(malformed(
            path, 1, Message(QT_TRANSLATE_NOOP("core", "The first line has to be: %1"), {QString(firstLine)})));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Result<RevokedKey> key = keyOf(line, path, i + 1);
        if (!key)
            return failure(key.error());
        list.keys += std::move(*key);
    }
    return list;
}

Result<RevocationList> RevocationList::read(const QString &path, const KeyRing &ring)
{
    const Result<QByteArray> text = contentOf(path);
    if (!text)
        return failure(text.error());
    QFile signatureFile(path + u".minisig"_s);
    if (!signatureFile.open(QIODevice::ReadOnly))
        return failure(unsignedList(path));
    const Result<MinisignSignature> signature =
        MinisignSignature::parse(signatureFile.read(minisign::longestFile + 1), signatureFile.fileName());
    if (!signature)
        return failure(signature.error());
    const SignatureState state = ring.judge(*signature, SignedContent::ofBytes(*text, signature->isPrehashed));
    if (state != SignatureState::Good)
        return failure(Error(u"revocations-signature"_s,
                             Message(QT_TRANSLATE_NOOP("core", "The list of revoked keys %1 is not accepted."), {path}),
                             ErrorKind::Request)
                           .because(whySignatureIsRefused(state, signature->keyId))
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Nothing was revoked. Get the list from its "
                                                                     "source again, and compare its signer."))));
    Result<RevocationList> list = parse(*text, path);
    if (list) {
        for (RevokedKey &key : list->keys)
            key.listSigner = signature->keyId;
    }
    return list;
}

} // namespace convoy
