// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Host.h"
#include "hosts/keys/HostKeyList.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// The names of a line of a list of host keys, and whether a host is meant by them. A name is that of a host in the
/// repository or its address; upper and lower case are the same.
class ListedNames
{
public:
    explicit ListedNames(const ListedKey &key);

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] bool isHashed() const { return !m_hash.isEmpty(); } ///< nobody can read the name out of it
    /// True: covers() has to be asked for each host. False: keys() can be looked up.
    [[nodiscard]] bool hasToBeTried() const { return isHashed() || m_hasPatterns; }
    /// What the line is found under.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] bool covers(const Host &host) const;

    /// What a host is looked up under in keys().
    static QStringList keysOf(const Host &host);

private:
    struct Name
    {
        QString name; ///< lower case
        int port = 0; ///< 0: none given
    };
    void takeHash(const QString &text);
    void takeName(const QString &text);
    [[nodiscard]] bool fitsHash(const QString &form) const;
    [[nodiscard]] bool fitsPatterns(const QStringList &forms) const;

    bool m_isKnownHosts;
    bool m_isValid = true;
    bool m_hasPatterns = false;
    QStringList m_patterns; ///< as they stand, in lower case, with "!" for what is excluded
    QList<Name> m_names;
    QByteArray m_salt;
    QByteArray m_hash;
};

} // namespace convoy
