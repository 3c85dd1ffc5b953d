// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace convoy {

/// What an operator may be allowed to do, in a tenant or in all of them. Every role that has one of them has View.
enum class Privilege {
    View,          ///< see packages, hosts, runs and deployments
    Import,        ///< bring packages in
    Replace,       ///< put other bytes in the place of a stored version (G051)
    CopyToTenants, ///< let another tenant see a package (G086)
    Deploy,        ///< start and steer runs; keep hosts
    SaveACopy,     ///< get the bytes of a package out
    Edit,          ///< nickname, description, group
    Delete,        ///< delete packages (G091)
    Administer,    ///< tenants, operators, grants, the whole audit trail, backups
};

constexpr std::array<Privilege, 9> AllPrivileges{Privilege::View,          Privilege::Import, Privilege::Replace,
                                                 Privilege::CopyToTenants, Privilege::Deploy, Privilege::SaveACopy,
                                                 Privilege::Edit,          Privilege::Delete, Privilege::Administer};

/// The word in database, command line and JSON: "copy-to-tenants".
QString privilegeWord(Privilege privilege);
std::optional<Privilege> privilegeFromWord(const QString &word);

/// A set of them; a value type.
class PrivilegeSet
{
public:
    [[nodiscard]] bool has(Privilege privilege) const { return (m_bits & bit(privilege)) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    void add(Privilege privilege) { m_bits |= bit(privilege); }
    [[nodiscard]] QStringList words() const; ///< in the order of the enumeration
    bool operator==(const PrivilegeSet &) const = default;

private:
    static constexpr unsigned bit(Privilege privilege) { return 1U << static_cast<unsigned>(privilege); }
    unsigned m_bits = 0;
};

} // namespace convoy
