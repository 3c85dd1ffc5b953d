// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fingerprint.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

namespace convoy::fingerprint {

namespace {

constexpr char Vowels[] = "aeiouy";
constexpr char Consonants[] = "bcdfghklmnprstvzx";

QByteArray bytesOf(const QString &digest)
{
    using Options = QByteArray::Base64Option;
    if (digest.startsWith(QLatin1String("SHA256:"))) {
        const auto decoded =
            QByteArray::fromBase64Encoding(digest.mid(7).toLatin1(), Options::AbortOnBase64DecodingErrors);
        return decoded ? *decoded : QByteArray();
    }
    const QByteArray hex = digest.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex.toLower() ? bytes : QByteArray();
}

} // namespace

bool isOfHostKey(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("SHA256:[A-Za-z0-9+/]{43}=?")));
    return form.match(text).hasMatch();
}

QString unpadded(QString digest)
{
    while (digest.endsWith(QLatin1Char('=')))
        digest.chop(1);
    return digest;
}

QString grouped(const QString &digest)
{
    constexpr qsizetype GroupLength = 4;
    const qsizetype colon = digest.indexOf(QLatin1Char(':')) + 1;
    QStringList groups;
    for (qsizetype at = colon; at < digest.size(); at += GroupLength)
        groups += digest.mid(at, GroupLength);
    return digest.first(colon) + groups.join(QLatin1Char(' '));
}

QString words(const QString &digest)
{
    const QByteArray bytes = bytesOf(digest);
    return bytes.isEmpty() ? QString() : bubbleBabble(bytes);
}

QString bubbleBabble(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype place) { return unsigned(quint8(bytes[place])); };
    QByteArray text("x");
    unsigned seed = 1;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned first = at(i);
        const unsigned second = at(i + 1);
        text += Vowels[((first >> 6 & 3) + seed) % 6];
        text += Consonants[first >> 2 & 15];
        text += Vowels[((first & 3) + seed / 6) % 6];
        text += Consonants[second >> 4 & 15];
        text += '-';
        text += Consonants[second & 15];
        seed = (seed * 5 + first * 7 + second) % 36;
    }
    if (bytes.size() % 2 != 0) {
        const unsigned last = at(bytes.size() - 1);
        text += Vowels[((last >> 6 & 3) + seed) % 6];
        text += Consonants[last >> 2 & 15];
        text += Vowels[((last & 3) + seed / 6) % 6];
    } else {
        text += Vowels[seed % 6];
        text += Consonants[16];
        text += Vowels[seed / 6];
    }
    text += 'x';
    return QString::fromLatin1(text);
}

} // namespace convoy::fingerprint
