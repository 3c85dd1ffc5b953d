// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/keys/HostKeyList.h"

#include "base/Fingerprint.h"
#include "hosts/keys/ListedNames.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// Those that a connection can be shown (SshConnection); others would be pinned and never seen.
bool isAcceptedType(const QString &type)
{
    return type == "ssh-ed25519"_L1 || type == "ssh-rsa"_L1 || type == "ecdsa-sha2-nistp256"_L1
           || type == "ecdsa-sha2-nistp384"_L1 || type == "ecdsa-sha2-nistp521"_L1;
}

/// A public key as SSH sends it (RFC 4253, 6.6) begins with its type: four bytes for the length, then the name.
bool isKeyOfType(const QByteArray &blob, const QString &type)
{
    const QByteArray name = type.toLatin1();
    constexpr qsizetype LengthBytes = 4;
    return blob.size() > LengthBytes + name.size() && qFromBigEndian<quint32>(blob.constData()) == quint32(name.size())
           && QByteArrayView(blob).sliced(LengthBytes, name.size()) == name;
}

QString fingerprintOf(const QByteArray &blob)
{
    const QByteArray hash = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return "SHA256:"_L1 + QLatin1String(hash.toBase64(QByteArray::OmitTrailingEquals));
}

/// Reads one file, line by line.
class Reader
{
public:
    explicit Reader(QString path)
        : m_path(std::move(path))
    {
    }

    Status read(const QString &line)
    {
        m_line += 1;
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            return {};
        static const QRegularExpression blanks(u"[ \\t]+"_s);
        QStringList fields = text.split(blanks);
        const QString marker = fields.first().startsWith(u'@') ? fields.takeFirst() : QString();
        if (fields.size() < 2)
            return malformed(Message(QT_TRANSLATE_NOOP("core", "A line is the name or address of a host and its key: a "
                                                               "fingerprint (SHA256:…), or a line of known_hosts.")));
        if (fields.at(1).startsWith("SHA256:"_L1) && marker.isEmpty())
            return readFingerprint(fields);
        return readKnownHost(marker, fields);
    }

    Status malformed(Message why) const
    {
        return failure(
            Error(u"host-keys-malformed"_s,
                  Message(QT_TRANSLATE_NOOP("core", "Line %2 of the list of host keys %1 cannot be understood."),
                          {m_path, QString::number(m_line)}),
                  ErrorKind::Request)
                .because(std::move(why))
                .advise(Message(QT_TRANSLATE_NOOP("core", "No key was taken from the list. Correct the line, or ask "
                                                          "whoever made the list for a correct one."))));
    }

    [[nodiscard]] HostKeyList take() { return std::move(m_list); }

private:
    Status readFingerprint(const QStringList &fields)
    {
        if (!fingerprint::isOfHostKey(fields.at(1)))
            return malformed(Message(QT_TRANSLATE_NOOP("core", "“%1” is no fingerprint: it is SHA256: and 43 letters."),
                                     {fields.at(1)}));
        if (fields.size() > 2 && !fields.at(2).startsWith(u'#'))
            return malformed(
                Message(QT_TRANSLATE_NOOP("core", "After the fingerprint only a comment (#…) may stand.")));
        return add({.line = m_line, .names = fields.first(), .fingerprint = fingerprint::unpadded(fields.at(1))});
    }

    Status readKnownHost(const QString &marker, const QStringList &fields)
    {
        if (marker == "@cert-authority"_L1)
            return passOver(
                Message(QT_TRANSLATE_NOOP("core", "It names an authority that signs keys, not a host's key.")));
        if (!marker.isEmpty() && marker != "@revoked"_L1)
            return malformed(Message(QT_TRANSLATE_NOOP("core", "The mark “%1” is not known."), {marker}));
        if (fields.size() < 3)
            return malformed(Message(QT_TRANSLATE_NOOP("core", "The host's key is missing: a line of known_hosts is "
                                                               "names, type and key.")));
        const QString &type = fields.at(1);
        const auto blob =
            QByteArray::fromBase64Encoding(fields.at(2).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!blob || !isKeyOfType(*blob, type))
            return malformed(
                Message(QT_TRANSLATE_NOOP("core", "What stands after “%1” is not a key of that type."), {type}));
        if (!isAcceptedType(type))
            return passOver(Message(QT_TRANSLATE_NOOP("core", "Convoy connects with no key of the type %1."), {type}));
        return add({.line = m_line,
                    .names = fields.first(),
                    .isKnownHosts = true,
                    .isRevoked = !marker.isEmpty(),
                    .type = type,
                    .fingerprint = fingerprintOf(*blob)});
    }

    Status passOver(Message why)
    {
        m_list.unused += UnusedLine{.line = m_line, .why = std::move(why)};
        return {};
    }

    Status add(ListedKey key)
    {
        if (!ListedNames(key).isValid())
            return malformed(Message(QT_TRANSLATE_NOOP("core", "“%1” names no host."), {key.names}));
        m_list.keys += std::move(key);
        return {};
    }

    QString m_path;
    int m_line = 0;
    HostKeyList m_list;
};

} // namespace

Result<HostKeyList> HostKeyList::parse(const QByteArray &text, const QString &path)
{
    Reader reader(path);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError() || text.contains('\0'))
        return failure(
            Error(u"host-keys-malformed"_s,
                  Message(QT_TRANSLATE_NOOP("core", "%1 is not a list of host keys."), {path}), ErrorKind::Request)
                .because(Message(QT_TRANSLATE_NOOP("core", "It is not text in UTF-8.")))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Give a file of lines with names and fingerprints, or a "
                                                          "known_hosts file."))));
    for (const QString &line : decoded.split(u'\n')) {
        if (Status read = reader.read(line); !read)
            return failure(std::move(read).error());
    }
    return reader.take();
}

} // namespace convoy
