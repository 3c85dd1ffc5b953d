// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/host/HostKeyExport.h"

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Fingerprint.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// The name for whoever calls the host the same, the address for whoever does not.
QString namesOf(const Host &host)
{
    const QString &address = host.effectiveAddress();
    if (host.port != Host::UsualPort)
        return u"%1,[%2]:%3"_s.arg(host.name, address).arg(host.port);
    return address == host.name ? host.name : host.name + u',' + address;
}

Result<QString> lineOf(HostStore &store, const Host &host)
{
    const Result<QList<PinnedKey>> keys = store.keys(host.name);
    if (!keys)
        return failure(keys.error());
    QString line = namesOf(host) + u' ' + fingerprint::unpadded(host.hostKey);
    if (!keys->isEmpty())
        line += u"  # since %1 by %2"_s.arg(keys->constFirst().at.toUTC().date().toString(Qt::ISODate),
                                            keys->constFirst().operatorName.simplified());
    return line + u'\n';
}

Error noKeys()
{
    return Error(u"no-host-keys"_s, Message(QT_TRANSLATE_NOOP("core", "None of the hosts has a trusted key yet.")),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Choose other hosts, or test the connection to these first.")));
}

Error unwritable(const QString &path, const QString &detail)
{
    return Error(u"target-unwritable"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The list of host keys cannot be written to %1."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists and that you may write to it.")))
        .with(detail);
}

} // namespace

Result<HostKeyExport> exportHostKeys(HostStore &store, const HostKeyExportRequest &request)
{
    HostKeyExport done{.path = request.path, .sha256 = {}, .hosts = {}, .withoutKey = {}};
    QString lines;
    for (const Host &host : request.hosts) {
        if (host.connection != ConnectionKind::Ssh)
            continue;
        if (host.hostKey.isEmpty()) {
            done.withoutKey += host.name;
            continue;
        }
        const Result<QString> line = lineOf(store, host);
        if (!line)
            return failure(line.error());
        lines += *line;
        done.hosts += host;
    }
    if (done.hosts.isEmpty())
        return failure(noKeys());
    const QString header = u"# Host keys of %1 hosts, written by Convoy on %2 for %3.\n"_s.arg(
        QString::number(done.hosts.size()), toTimestamp(request.made), request.madeBy.simplified());
    const QByteArray bytes =
        (header + u"# Import: convoyctl host keys import FILE. Sign: minisign -Sm FILE.\n"_s + lines).toUtf8();
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(unwritable(request.path, file.errorString()));
    done.sha256 = Digest::ofBytes(bytes);
    return done;
}

} // namespace convoy
