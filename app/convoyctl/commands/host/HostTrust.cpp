// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/host/HostTrust.h"

#include "Terminal.h"
#include "base/Fingerprint.h"
#include "commands/Commands.h"
#include "operations/host/HostConnections.h"
#include "repository/HostStore.h"

#include <QJsonArray>

namespace convoy {

namespace {

Result<Host> pin(Context &context, const QString &name, const QString &fingerprint, const QString &reason)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    HostStore &store = (*repository)->hosts();
    if (const Status trusted = store.trust(name, fingerprint, context.operatorName(), reason); !trusted)
        return failure(trusted.error());
    return store.find(name);
}

} // namespace

Result<bool> offerTrust(Context &context, const Host &host)
{
    const Result<const ConnectionFactory *> connections = context.connections();
    if (!connections)
        return failure(connections.error());
    const auto connection = (*connections)->create(host, {});
    const Status opened = connection->open({});
    if (opened)
        return true;
    if (opened.error().code != QLatin1String("host-key-unknown"))
        return failure(opened.error());
    const HostKey key = connection->hostKey();
    context.output().note(shown(QT_TRANSLATE_NOOP("core", "The host %1 shows this key (%2), which is not known yet:"),
                                {host.name, key.type}));
    context.output().note(QStringLiteral("  %1").arg(fingerprint::grouped(key.fingerprint)));
    context.output().note(QStringLiteral("  %1").arg(fingerprint::words(key.fingerprint)));
    if (!confirm(shown(QT_TRANSLATE_NOOP("core", "Compare it with the host's own (ssh-keygen -l). Trust it?"))))
        return false;
    const Result<Host> pinned = pin(context, host.name, key.fingerprint, QStringLiteral("confirmed on the terminal"));
    if (!pinned)
        return failure(pinned.error());
    return true;
}

Result<int> trustHost(Context &context)
{
    const Result<QString> fingerprint = context.required(QStringLiteral("fingerprint"));
    if (!fingerprint)
        return failure(fingerprint.error());
    const Result<QString> reason = context.required(QStringLiteral("reason"));
    if (!reason)
        return failure(reason.error());
    if (!fingerprint::isOfHostKey(*fingerprint))
        return failure(usageError(
            QStringLiteral("host-key-malformed"),
            Message(QT_TRANSLATE_NOOP("core", "“%1” is no fingerprint: it is SHA256: and 43 letters."), {*fingerprint}),
            context.arguments().command()));
    const Result<Host> host =
        pin(context, context.arguments().values().constFirst(), fingerprint::unpadded(*fingerprint), *reason);
    if (!host)
        return failure(host.error());
    context.output().json({{QStringLiteral("hosts"), QJsonArray{hostJson(*host)}}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "The key of %1 is trusted from now on: %2"),
                                {host->name, fingerprint::grouped(host->hostKey)}));
    return 0;
}

} // namespace convoy
