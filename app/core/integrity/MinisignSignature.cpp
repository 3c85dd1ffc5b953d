// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/MinisignSignature.h"

#include "integrity/MinisignText.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype signatureBytes = 64;
constexpr qsizetype lineCount = 4;

std::unexpected<Error> malformed(const QString &path, const char *why)
{
    return failure(Error(u"signature-malformed"_s,
                         Message(QT_TRANSLATE_NOOP("core", "The signature %1 cannot be read."), {path}),
                         ErrorKind::Request)
                       .because(Message(why))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Copy the package and its signature from their source "
                                                                 "again; if that does not help, ask the publisher."))));
}

} // namespace

Result<MinisignSignature> MinisignSignature::parse(const QByteArray &text, const QString &path)
{
    if (text.isEmpty())
        return malformed(path, QT_TRANSLATE_NOOP("core", "It is empty, or may not be read by this user."));
    if (text.size() > minisign::longestFile)
        return malformed(path, QT_TRANSLATE_NOOP("core", "It is much longer than a signature."));
    const QList<QByteArray> lines = minisign::linesOf(text);
    if (lines.size() != lineCount)
        return malformed(path, QT_TRANSLATE_NOOP("core", "It does not have the four lines of a minisign signature."));
    if (!lines.at(0).startsWith("untrusted comment:"))
        return malformed(path, QT_TRANSLATE_NOOP("core", "It does not begin with an untrusted comment."));
    const auto bytes = minisign::decoded(lines.at(1), minisign::algorithmBytes + minisign::keyIdBytes + signatureBytes);
    if (!bytes)
        return malformed(path, QT_TRANSLATE_NOOP("core", "Its second line is not a signature in base64."));
    const bool isPrehashed = bytes->startsWith("ED");
    if (!isPrehashed && !bytes->startsWith("Ed"))
        return malformed(path, QT_TRANSLATE_NOOP("core", "It was made with an algorithm that is not Ed25519."));
    const auto comment = minisign::afterPrefix(lines.at(2), "trusted comment: ");
    if (!comment)
        return malformed(path, QT_TRANSLATE_NOOP("core", "Its third line is not a trusted comment."));
    const auto commentSignature = minisign::decoded(lines.at(3), signatureBytes);
    if (!commentSignature)
        return malformed(path, QT_TRANSLATE_NOOP("core", "Its last line is not the signature of the trusted comment."));
    return MinisignSignature{.keyId = minisign::keyIdText(bytes->mid(minisign::algorithmBytes, minisign::keyIdBytes)),
                             .isPrehashed = isPrehashed,
                             .signature = bytes->last(signatureBytes),
                             .trustedComment = *comment,
                             .commentSignature = *commentSignature};
}

QString MinisignSignature::shownComment() const
{
    return minisign::shownComment(trustedComment);
}

QDateTime MinisignSignature::signedAt() const
{
    constexpr QByteArrayView prefix = "timestamp:";
    for (const QByteArray &part : trustedComment.split('\t')) {
        bool isNumber = false;
        const qint64 seconds = part.startsWith(prefix) ? part.mid(prefix.size()).toLongLong(&isNumber) : 0;
        // Beyond year 9999 no text form of a time holds it.
        constexpr qint64 Latest = Q_INT64_C(253402300799);
        if (isNumber && seconds >= 0 && seconds <= Latest)
            return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
    }
    return {};
}

} // namespace convoy
