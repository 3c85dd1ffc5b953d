// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/access/Privilege.h"

#include <algorithm>

namespace convoy {

QString privilegeWord(Privilege privilege)
{
    switch (privilege) {
    case Privilege::View:
        return QStringLiteral("view");
    case Privilege::Import:
        return QStringLiteral("import");
    case Privilege::Replace:
        return QStringLiteral("replace");
    case Privilege::CopyToTenants:
        return QStringLiteral("copy-to-tenants");
    case Privilege::Deploy:
        return QStringLiteral("deploy");
    case Privilege::SaveACopy:
        return QStringLiteral("save-a-copy");
    case Privilege::Edit:
        return QStringLiteral("edit");
    case Privilege::Delete:
        return QStringLiteral("delete");
    case Privilege::Administer:
        return QStringLiteral("administer");
    }
    return {};
}

std::optional<Privilege> privilegeFromWord(const QString &word)
{
    const auto *found =
        std::ranges::find_if(AllPrivileges, [&](Privilege privilege) { return privilegeWord(privilege) == word; });
    return found == AllPrivileges.end() ? std::nullopt : std::optional(*found);
}

QStringList PrivilegeSet::words() const
{
    QStringList words;
    for (const Privilege privilege : AllPrivileges) {
        if (has(privilege))
            words += privilegeWord(privilege);
    }
    return words;
}

} // namespace convoy
