// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/access/PrivilegeTexts.h"

#include "repository/access/AccessStore.h"
#include "wizard/Session.h"

namespace convoy {

Access accessOf(Session &session)
{
    const Result<Access> own = session.repository().access().own();
    if (own)
        return *own;
    Access none;
    none.operatorName = session.operatorName();
    return none;
}

Message privilegeText(Privilege privilege)
{
    switch (privilege) {
    case Privilege::View:
        return Message(QT_TRANSLATE_NOOP("core", "see packages, hosts, runs and deployments"));
    case Privilege::Import:
        return Message(QT_TRANSLATE_NOOP("core", "import packages"));
    case Privilege::Replace:
        return Message(QT_TRANSLATE_NOOP("core", "replace stored versions"));
    case Privilege::CopyToTenants:
        return Message(QT_TRANSLATE_NOOP("core", "copy packages to tenants"));
    case Privilege::Deploy:
        return Message(QT_TRANSLATE_NOOP("core", "install packages and keep hosts"));
    case Privilege::SaveACopy:
        return Message(QT_TRANSLATE_NOOP("core", "save copies of packages"));
    case Privilege::Edit:
        return Message(QT_TRANSLATE_NOOP("core", "edit nicknames, descriptions and groups"));
    case Privilege::Delete:
        return Message(QT_TRANSLATE_NOOP("core", "delete packages"));
    case Privilege::Administer:
        return Message(QT_TRANSLATE_NOOP("core", "administer tenants, operators, the audit trail and backups"));
    }
    return {};
}

QString privilegesText(const PrivilegeSet &privileges)
{
    QStringList texts;
    for (const Privilege privilege : AllPrivileges) {
        if (privileges.has(privilege))
            texts += privilegeText(privilege).text();
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace convoy
