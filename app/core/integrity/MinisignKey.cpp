// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/MinisignKey.h"

#include "integrity/MinisignText.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr QByteArrayView algorithm = "Ed";
constexpr QByteArrayView commentPrefix = "untrusted comment:";
constexpr qsizetype keyBytes = 32;

Error malformed(const QString &path, Message why)
{
    return Error(u"key-malformed"_s, Message(QT_TRANSLATE_NOOP("core", "%1 is not a public key of minisign."), {path}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give the file that minisign -G wrote as the public key, usually "
                                                  "minisign.pub. Never give the secret key.")));
}

Message twoLines()
{
    return Message(QT_TRANSLATE_NOOP("core", "It has to have two lines: an untrusted comment and the key."));
}

} // namespace

Result<MinisignKey> MinisignKey::parse(const QByteArray &text, const QString &path)
{
    if (text.size() > minisign::longestFile)
        return failure(malformed(path, Message(QT_TRANSLATE_NOOP("core", "It is much longer than a key."))));
    QList<QByteArray> lines = minisign::linesOf(text);
    MinisignKey key;
    if (lines.size() == 2) {
        const auto comment = minisign::afterPrefix(lines.takeFirst(), commentPrefix);
        if (!comment)
            return failure(malformed(path, twoLines()));
        key.name = minisign::shownComment(*comment);
    }
    if (lines.size() != 1)
        return failure(malformed(path, twoLines()));
    const auto bytes = minisign::decoded(lines.first(), minisign::algorithmBytes + minisign::keyIdBytes + keyBytes);
    if (!bytes || !bytes->startsWith(algorithm))
        return failure(malformed(
            path, Message(QT_TRANSLATE_NOOP("core", "Its last line is not an Ed25519 public key in base64."))));
    key.id = minisign::keyIdText(bytes->mid(minisign::algorithmBytes, minisign::keyIdBytes));
    key.bytes = bytes->last(keyBytes);
    return key;
}

Result<MinisignKey> MinisignKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error(u"key-unreadable"_s,
                             Message(QT_TRANSLATE_NOOP("core", "The key file %1 cannot be read."), {path}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and your right to read it.")))
                           .with(file.errorString()));
    return parse(file.read(minisign::longestFile + 1), path);
}

QByteArray MinisignKey::text() const
{
    QByteArray raw = QByteArray::fromHex(id.toLatin1());
    std::ranges::reverse(raw);
    return (algorithm.toByteArray() + raw + bytes).toBase64();
}

} // namespace convoy
