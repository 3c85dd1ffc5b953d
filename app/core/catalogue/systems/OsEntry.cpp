// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/OsEntry.h"

#include <algorithm>

namespace convoy {

const OsOption *OsEntry::option(const QString &kindOfOption, const QString &where) const
{
    const auto found = std::ranges::find_if(
        options, [&](const OsOption &one) { return one.option == kindOfOption && one.where == where; });
    return found == options.end() ? nullptr : &*found;
}

Version OsEntry::fullVersion() const
{
    return isWindows() ? Version(QStringLiteral("%1.%2").arg(ntVersion.text()).arg(build)) : Version(cycle);
}

QString osKindWord(OsKind kind)
{
    switch (kind) {
    case OsKind::Rtm:
        return QStringLiteral("rtm");
    case OsKind::Ltsc:
        return QStringLiteral("ltsc");
    case OsKind::Sac:
        return QStringLiteral("sac");
    case OsKind::AnnualChannel:
        return QStringLiteral("ac");
    case OsKind::Preview:
        return QStringLiteral("preview");
    case OsKind::Insider:
        return QStringLiteral("insider");
    case OsKind::Distribution:
        break;
    }
    return QStringLiteral("distribution");
}

} // namespace convoy
