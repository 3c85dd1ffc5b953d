// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/keys/HostKeyComparison.h"

#include "base/Fingerprint.h"
#include "hosts/keys/ListedNames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// A hashed name takes a SHA-1 or two for each host: some seconds at this limit.
constexpr qsizetype MostTrials = 1'000'000;

using Found = QList<const ListedKey *>;

/// The lines of a list, to be found by host.
class LineIndex
{
public:
    explicit LineIndex(const QList<ListedKey> &keys)
        : m_keys(keys)
    {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const ListedNames names(keys.at(i));
            if (names.hasToBeTried())
                m_tried.emplaceBack(i, names);
            else
                for (const QString &key : names.keys())
                    m_byName[key] += i;
        }
    }

    [[nodiscard]] qsizetype triedCount() const { return m_tried.size(); }

    /// The lines for a host, in the order of the list; they count as used from now on.
    Found find(const Host &host)
    {
        QSet<qsizetype> places;
        for (const QString &key : ListedNames::keysOf(host)) {
            for (const qsizetype place : m_byName.value(key))
                places.insert(place);
        }
        for (const auto &[place, names] : std::as_const(m_tried)) {
            if (names.covers(host))
                places.insert(place);
        }
        QList<qsizetype> sorted(places.cbegin(), places.cend());
        std::ranges::sort(sorted);
        m_used += places;
        Found found;
        for (const qsizetype place : std::as_const(sorted))
            found += &m_keys.at(place);
        return found;
    }

    void tellUnknown(HostKeyComparison &comparison) const
    {
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (m_used.contains(i))
                continue;
            if (ListedNames(m_keys.at(i)).isHashed())
                comparison.hashedUnknown += 1;
            else
                comparison.unknown += m_keys.at(i).names;
        }
        comparison.unknown.removeDuplicates();
    }

private:
    const QList<ListedKey> &m_keys;
    QHash<QString, QList<qsizetype>> m_byName;
    QList<std::pair<qsizetype, ListedNames>> m_tried;
    QSet<qsizetype> m_used;
};

int rankOf(const ListedKey &key)
{
    if (key.type == "ssh-ed25519"_L1)
        return 0;
    if (key.type.startsWith("ecdsa-"_L1))
        return 1;
    return key.type.isEmpty() ? 3 : 2;
}

QString shownAddress(const Host &host)
{
    const QString &address = host.effectiveAddress();
    if (host.port == Host::UsualPort)
        return address;
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(host.port);
}

/// Chooses among the lines for one host; `usable` are those that the list does not take back.
void choose(HostKeyMatch &match, const Found &usable)
{
    const auto best = std::ranges::min_element(usable, {}, [](const ListedKey *key) { return rankOf(*key); });
    const ListedKey &chosen = **best;
    match.listed = chosen.fingerprint;
    match.line = chosen.line;
    const bool hasRival = !chosen.type.isEmpty() && std::ranges::any_of(usable, [&](const ListedKey *key) {
        return key->type == chosen.type && key->fingerprint != chosen.fingerprint;
    });
    if (!match.pinned.isEmpty())
        match.outcome = HostKeyOutcome::Conflict;
    else
        match.outcome = hasRival ? HostKeyOutcome::Ambiguous : HostKeyOutcome::Pin;
}

/// Nothing: the list only takes back keys that the host does not have.
std::optional<HostKeyMatch> judge(const Host &host, const Found &lines)
{
    HostKeyMatch match{.host = host.name, .address = shownAddress(host), .pinned = fingerprint::unpadded(host.hostKey)};
    QSet<QString> revoked;
    for (const ListedKey *key : lines) {
        if (key->isRevoked)
            revoked.insert(key->fingerprint);
    }
    Found usable = lines;
    usable.removeIf([&](const ListedKey *key) { return revoked.contains(key->fingerprint); });
    if (usable.isEmpty() && !match.pinned.isEmpty() && !revoked.contains(match.pinned))
        return std::nullopt;
    const auto isPinned = [&](const ListedKey *key) { return key->fingerprint == match.pinned; };
    if (revoked.contains(match.pinned) || usable.isEmpty()) {
        match.outcome = HostKeyOutcome::Revoked;
        match.listed = usable.isEmpty() ? lines.constFirst()->fingerprint : match.pinned;
        match.line = (*std::ranges::find(lines, match.listed, &ListedKey::fingerprint))->line;
    } else if (const auto same = std::ranges::find_if(usable, isPinned); same != usable.cend()) {
        match.outcome = HostKeyOutcome::Same;
        match.listed = match.pinned;
        match.line = (*same)->line;
    } else {
        choose(match, usable);
    }
    for (const ListedKey *key : std::as_const(usable)) {
        if (key->fingerprint != match.listed && !match.others.contains(key->fingerprint))
            match.others += key->fingerprint;
    }
    return match;
}

Error tooMany(qsizetype lines, qsizetype hosts)
{
    return Error(u"host-keys-too-many"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of host keys has %1 lines with hashed names or patterns, "
                                                   "too many for %2 hosts."),
                         {QString::number(lines), QString::number(hosts)}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A hashed name cannot be looked up: it has to be tried with every "
                                                   "host.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give a list with readable names, or divide it.")));
}

} // namespace

QString hostKeyOutcomeWord(HostKeyOutcome outcome)
{
    switch (outcome) {
    case HostKeyOutcome::Pin:
        return u"pin"_s;
    case HostKeyOutcome::Same:
        return u"same"_s;
    case HostKeyOutcome::Conflict:
        return u"conflict"_s;
    case HostKeyOutcome::Ambiguous:
        return u"ambiguous"_s;
    case HostKeyOutcome::Revoked:
        break;
    }
    return u"revoked"_s;
}

qsizetype HostKeyComparison::count(HostKeyOutcome outcome) const
{
    return std::ranges::count(hosts, outcome, &HostKeyMatch::outcome);
}

qsizetype HostKeyComparison::openCount() const
{
    return hosts.size() - count(HostKeyOutcome::Pin) - count(HostKeyOutcome::Same);
}

Result<HostKeyComparison> HostKeyComparison::of(const HostKeyList &list, const QList<Host> &hosts)
{
    LineIndex index(list.keys);
    if (index.triedCount() * hosts.size() > MostTrials)
        return failure(tooMany(index.triedCount(), hosts.size()));
    HostKeyComparison comparison;
    for (const Host &host : hosts) {
        if (host.connection != ConnectionKind::Ssh)
            continue;
        const Found lines = index.find(host);
        if (lines.isEmpty())
            continue;
        if (const auto match = judge(host, lines))
            comparison.hosts += *match;
        else
            comparison.untouched += 1;
    }
    index.tellUnknown(comparison);
    return comparison;
}

} // namespace convoy
