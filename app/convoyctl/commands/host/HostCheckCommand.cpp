// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "Terminal.h"
#include "commands/Commands.h"
#include "commands/facts/FactsText.h"
#include "commands/host/HostKeyText.h"
#include "commands/host/HostTrust.h"
#include "operations/host/HostImport.h"
#include "operations/host/HostSurvey.h"
#include "operations/host/TargetSelection.h"

#include <QJsonArray>

#include <algorithm>

namespace convoy {

namespace {

/// Keys that are not known are shown to the person at the terminal, one after the other, before anything is asked.
Status settleKeys(Context &context, HostStore &store, QList<Host> &hosts)
{
    if (!isInteractive())
        return {};
    for (Host &host : hosts) {
        if (host.connection == ConnectionKind::Local || !host.hostKey.isEmpty())
            continue;
        const Result<bool> trusted = offerTrust(context, host);
        if (!trusted || !*trusted)
            continue;
        const Result<Host> now = store.find(host.name);
        if (!now)
            return failure(now.error());
        host = *now;
    }
    return {};
}

void print(Output &output, const Host &host, const HostCheck &check)
{
    const QString &name = host.name;
    if (check.problem) {
        output.text(shown(QT_TRANSLATE_NOOP("core", "%1: not reachable"), {name}));
        output.problem(*check.problem);
        const QString fingerprint = shownFingerprint(*check.problem, host.hostKey);
        if (check.problem->code.startsWith(QLatin1String("host-key-")) && !fingerprint.isEmpty())
            output.text(fingerprintText(fingerprint));
        return;
    }
    output.text(shown(QT_TRANSLATE_NOOP("core", "%1: reachable, %2"), {name, check.facts.osIdentity().prettyName}));
    output.text(factsTable(check.facts));
}

} // namespace

Result<int> checkHosts(Context &context)
{
    const auto credentials = context.credentials();
    if (!credentials)
        return failure(credentials.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    HostStore &store = (*repository)->hosts();
    const TargetSelection selection{.hosts = context.arguments().values(), .roles = {}, .sites = {}, .groups = {}};
    Result<QList<Host>> hosts = selectTargets(store, selection);
    if (!hosts)
        return failure(hosts.error());
    if (const Status settled = settleKeys(context, store, *hosts); !settled)
        return failure(settled.error());
    const Result<const ConnectionFactory *> connections = context.connections();
    if (!connections)
        return failure(connections.error());
    const SurveyRequest request{.hosts = *hosts, .credentials = *credentials, .maxAge = std::chrono::minutes(0)};
    const auto checks =
        surveyAndStore(store, request, **connections, context.clock(),
                       [&](const QString &host, const HostCheck &) { context.output().progress(host); });
    if (!checks)
        return failure(checks.error());
    QJsonArray items;
    bool areAllReachable = true;
    for (auto it = checks->cbegin(); it != checks->cend(); ++it) {
        items.append(hostCheckJson(it.key(), it.value()));
        areAllReachable = areAllReachable && !it.value().problem;
        const auto host = std::ranges::find(*hosts, it.key(), &Host::name);
        print(context.output(), *host, it.value());
    }
    context.output().json({{QStringLiteral("hosts"), items}});
    return areAllReachable ? 0 : 1;
}

} // namespace convoy
