// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/host/HostKeyText.h"

#include "Output.h"
#include "base/Clock.h"
#include "base/Fingerprint.h"
#include "operations/host/HostConnections.h"
#include "operations/host/HostKeyImport.h"

using namespace Qt::StringLiterals;

namespace convoy {

QString fingerprintText(const QString &fingerprint)
{
    return shown(QT_TRANSLATE_NOOP("core", "Fingerprint: %1"), {fingerprint::grouped(fingerprint)}) + u'\n'
           + shown(QT_TRANSLATE_NOOP("core", "In words: %1"), {fingerprint::words(fingerprint)});
}

QString hostKeyText(const Host &host, const QList<PinnedKey> &keys)
{
    if (host.connection != ConnectionKind::Ssh)
        return {};
    if (host.hostKey.isEmpty())
        return shown(QT_TRANSLATE_NOOP("core", "No key of this host is trusted yet."));
    QString text = fingerprintText(host.hostKey);
    if (!keys.isEmpty() && keys.constFirst().fingerprint == host.hostKey)
        text += u'\n' + hostKeyOriginText(keys.constFirst()).text();
    return text;
}

QJsonObject hostWithKeyJson(const Host &host, const QList<PinnedKey> &keys)
{
    QJsonObject json = hostJson(host);
    if (host.hostKey.isEmpty() || keys.isEmpty() || keys.constFirst().fingerprint != host.hostKey)
        return json;
    const PinnedKey &key = keys.constFirst();
    json.insert(u"hostKeyWords"_s, fingerprint::words(host.hostKey));
    json.insert(u"hostKeyOrigin"_s, QJsonObject{{u"since"_s, toTimestamp(key.at)},
                                                {u"operator"_s, key.operatorName},
                                                {u"reason"_s, key.reason},
                                                {u"list"_s, key.list.name},
                                                {u"listSha256"_s, key.list.sha256},
                                                {u"signer"_s, key.list.signer}});
    return json;
}

} // namespace convoy
