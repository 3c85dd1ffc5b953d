// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/keys/ListedNames.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype HashBytes = 20; // SHA-1, which is all that OpenSSH knows here

QString keyFor(const QString &name, int port)
{
    return u"%1 %2"_s.arg(name).arg(port);
}

/// As OpenSSH writes a host whose port is not 22.
QString formOf(const QString &name, int port)
{
    return port == Host::UsualPort ? name : u"[%1]:%2"_s.arg(name).arg(port);
}

/// The forms under which OpenSSH would look for a host.
QStringList formsOf(const Host &host)
{
    const QString name = host.name.toLower();
    const QString address = host.effectiveAddress().toLower();
    QStringList forms{formOf(address, host.port)};
    if (name != address)
        forms += formOf(name, host.port);
    return forms;
}

/// "*" stands for any characters, "?" for one. Both ends take one step at a time: no input makes it slow.
bool isGlobMatch(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == u'?' || (pattern[p] == text[t] && pattern[p] != u'*'))) {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](QChar c) { return c == u'*'; });
}

std::optional<QByteArray> decoded(const QString &base64)
{
    const auto bytes = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() == HashBytes ? std::optional(*bytes) : std::nullopt;
}

} // namespace

ListedNames::ListedNames(const ListedKey &key)
    : m_isKnownHosts(key.isKnownHosts)
{
    if (key.isKnownHosts && key.names.startsWith(u'|')) {
        takeHash(key.names);
        return;
    }
    for (const QString &name : key.names.split(u',', Qt::SkipEmptyParts))
        takeName(name.toLower());
    m_isValid = m_isValid && (!m_names.isEmpty() || m_hasPatterns);
}

void ListedNames::takeHash(const QString &text)
{
    const QStringList parts = text.split(u'|'); // "|1|salt|hash"
    constexpr qsizetype PartCount = 4;
    m_isValid = parts.size() == PartCount && parts.at(1) == u'1';
    if (!m_isValid)
        return;
    const auto salt = decoded(parts.at(2));
    const auto hash = decoded(parts.at(3));
    m_isValid = salt && hash;
    m_salt = salt.value_or(QByteArray());
    m_hash = hash.value_or(QByteArray());
}

void ListedNames::takeName(const QString &text)
{
    m_patterns += text;
    static const QRegularExpression pattern(u"[*?!]"_s);
    if (m_isKnownHosts && pattern.match(text).hasMatch()) {
        m_hasPatterns = true;
        return;
    }
    // "[address]:port", "address:port" where the address has no colon itself, or a name alone.
    static const QRegularExpression bracketed(u"^\\[([^\\[\\]]+)\\](?::(\\d{1,5}))?$"_s);
    static const QRegularExpression plain(u"^([^:\\[\\]*?!|]+)(?::(\\d{1,5}))?$"_s);
    static const QRegularExpression ipv6(u"^([0-9a-f:.]+(?:%\\w+)?)$"_s);
    for (const QRegularExpression *form : {&bracketed, &plain, &ipv6}) {
        const QRegularExpressionMatch match = form->match(text);
        if (!match.hasMatch())
            continue;
        const int port = match.captured(2).toInt();
        constexpr int HighestPort = 65535;
        m_isValid = m_isValid && port <= HighestPort && (match.captured(2).isEmpty() || port > 0);
        m_names += Name{.name = match.captured(1), .port = port};
        return;
    }
    m_isValid = false;
}

QStringList ListedNames::keys() const
{
    QStringList keys;
    for (const Name &name : m_names) {
        keys += keyFor(name.name, name.port == 0 ? Host::UsualPort : name.port);
        // A name of the repository means one host, whatever its port.
        if (name.port == 0 && !m_isKnownHosts)
            keys += keyFor(name.name, 0);
    }
    return keys;
}

QStringList ListedNames::keysOf(const Host &host)
{
    const QString name = host.name.toLower();
    const QString address = host.effectiveAddress().toLower();
    QStringList keys{keyFor(name, 0), keyFor(name, host.port)};
    if (address != name)
        keys += keyFor(address, host.port);
    return keys;
}

bool ListedNames::fitsHash(const QString &form) const
{
    return QMessageAuthenticationCode::hash(form.toUtf8(), m_salt, QCryptographicHash::Sha1) == m_hash;
}

/// A host has a name and an address: what excludes one of them excludes the host.
bool ListedNames::fitsPatterns(const QStringList &forms) const
{
    bool isMeant = false;
    for (const QString &pattern : m_patterns) {
        const bool isExclusion = pattern.startsWith(u'!');
        const QStringView glob = QStringView(pattern).sliced(isExclusion ? 1 : 0);
        if (std::ranges::none_of(forms, [&](const QString &form) { return isGlobMatch(glob, form); }))
            continue;
        if (isExclusion)
            return false;
        isMeant = true;
    }
    return isMeant;
}

bool ListedNames::covers(const Host &host) const
{
    if (isHashed())
        return std::ranges::any_of(formsOf(host), [this](const QString &form) { return fitsHash(form); });
    if (m_hasPatterns)
        return fitsPatterns(formsOf(host));
    const QStringList own = keys();
    return std::ranges::any_of(keysOf(host), [&](const QString &key) { return own.contains(key); });
}

} // namespace convoy
