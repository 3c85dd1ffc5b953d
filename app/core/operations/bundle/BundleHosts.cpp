// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleHosts.h"

using namespace Qt::StringLiterals;

namespace convoy {

QJsonObject bundledHost(const Host &host)
{
    return {{u"name"_s, host.name},
            {u"address"_s, host.address},
            {u"port"_s, host.port},
            {u"user"_s, host.user},
            {u"keyFile"_s, host.keyFile},
            {u"platform"_s, host.platform},
            {u"roles"_s, QJsonArray::fromStringList(host.roles)},
            {u"site"_s, host.site},
            {u"groups"_s, QJsonArray::fromStringList(host.groups)},
            {u"tenants"_s, QJsonArray::fromStringList(host.tenants)},
            {u"hostKey"_s, host.hostKey},
            {u"connection"_s, connectionWord(host.connection)},
            {u"jumpHost"_s, host.jumpHost},
            {u"runAs"_s, host.runAs},
            {u"runAsMethod"_s, host.runAsMethod},
            {u"staging"_s, host.staging}};
}

QStringList textsOf(JsonObjectReader &reader, const QString &key)
{
    QStringList texts;
    const QJsonArray values = reader.array(key);
    for (const auto &value : values) {
        if (!value.isString())
            reader.refuse(reader.place(key));
        texts += value.toString();
    }
    return texts;
}

Host hostFromBundle(JsonObjectReader reader)
{
    Host host;
    host.name = reader.text(u"name"_s);
    host.address = reader.text(u"address"_s);
    host.port = reader.number(u"port"_s);
    host.user = reader.text(u"user"_s);
    host.keyFile = reader.text(u"keyFile"_s);
    host.platform = reader.text(u"platform"_s);
    host.roles = textsOf(reader, u"roles"_s);
    host.site = reader.text(u"site"_s);
    host.groups = textsOf(reader, u"groups"_s);
    host.tenants = textsOf(reader, u"tenants"_s);
    host.hostKey = reader.text(u"hostKey"_s);
    const QString connection = reader.text(u"connection"_s);
    host.connection = connection == connectionWord(ConnectionKind::Local) ? ConnectionKind::Local : ConnectionKind::Ssh;
    if (connection != connectionWord(host.connection))
        reader.refuse(reader.place(u"connection"_s));
    host.jumpHost = reader.text(u"jumpHost"_s);
    host.runAs = reader.text(u"runAs"_s);
    host.runAsMethod = reader.text(u"runAsMethod"_s);
    host.staging = reader.text(u"staging"_s);
    reader.finish();
    return host;
}

} // namespace convoy
