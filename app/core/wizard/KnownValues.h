// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convoy {

class Repository;

/// Values that the repository knows, for completing while typing and for picking (G097, G149, G151, G152): sorted, each
/// once, and only what the operator may see. What cannot be read gives an empty list: nobody is kept from typing by it.
class KnownValues
{
public:
    explicit KnownValues(Repository &repository)
        : m_repository(repository)
    {
    }

    [[nodiscard]] QStringList applicationObjects() const; ///< names
    [[nodiscard]] QStringList tenants() const;
    [[nodiscard]] QStringList packageGroups() const;
    [[nodiscard]] QStringList hostGroups() const;
    [[nodiscard]] QStringList sites() const;
    /// Names given as Configuration Server before, and application objects that are of its type or have its name in theirs.
    [[nodiscard]] QStringList configurationServers() const;
    [[nodiscard]] QStringList ports() const; ///< of application objects
    [[nodiscard]] QStringList installPaths() const; ///< where packages were installed before
    /// Of one of the application parameters (applicationFields()), those typed in earlier deployments among them.
    [[nodiscard]] QStringList ofApplicationField(const QString &field) const;

private:
    Repository &m_repository;
};

} // namespace convoy
