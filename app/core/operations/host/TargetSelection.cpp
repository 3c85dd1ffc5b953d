// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/TargetSelection.h"

#include <algorithm>

namespace convoy {

namespace {

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &text) { return b.contains(text); });
}

bool isMeant(const Host &host, const TargetSelection &selection)
{
    if (selection.hosts.contains(host.name))
        return true;
    if (selection.all && host.name != Host::thisComputer())
        return true;
    return haveCommon(host.roles, selection.roles) || haveCommon(host.groups, selection.groups)
           || (!host.site.isEmpty() && selection.sites.contains(host.site));
}

Error noTargets(Message happened)
{
    return Error(QStringLiteral("no-targets"), std::move(happened), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose hosts by name, role, site or group. This computer must be "
                                                  "named: %1."),
                        {Host::thisComputer()}));
}

} // namespace

bool TargetSelection::isEmpty() const
{
    return hosts.isEmpty() && roles.isEmpty() && sites.isEmpty() && groups.isEmpty() && !all;
}

Result<QList<Host>> selectTargets(HostStore &store, const TargetSelection &selection)
{
    if (selection.isEmpty())
        return failure(noTargets(Message(QT_TRANSLATE_NOOP("core", "No host was chosen."))));
    for (const QString &name : selection.hosts) {
        if (const Result<Host> host = store.find(name); !host)
            return failure(host.error());
    }
    const Result<QList<Host>> all = store.list();
    if (!all)
        return failure(all.error());
    QList<Host> chosen;
    std::ranges::copy_if(*all, std::back_inserter(chosen), [&](const Host &host) { return isMeant(host, selection); });
    if (chosen.isEmpty())
        return failure(noTargets(Message(QT_TRANSLATE_NOOP("core", "No host has what was asked for."))));
    std::ranges::sort(chosen, {}, &Host::name);
    return chosen;
}

} // namespace convoy
