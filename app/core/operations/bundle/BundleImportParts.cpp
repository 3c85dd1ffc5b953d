// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a bundle brings that is no package and no file: keys, policy, hosts.
#include "hosts/csv/HostCsvReader.h"
#include "operations/bundle/BundleImport.h"
#include "repository/HostStore.h"
#include "repository/TenantStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error trustUnsigned()
{
    return Error(u"bundle-keys-untrusted"_s,
                 Message(QT_TRANSLATE_NOOP("core", "Keys and policy of the bundle were not taken over.")),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "No key that is trusted here has signed the bundle. Whoever changed "
                                                   "it could have put a key of his own into it.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Compare the keys with those at headquarters, then repeat it with "
                                                  "--keys.")));
}

Error stricterHere()
{
    return Error(u"policy-stricter-here"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The policy of the bundle was not taken over.")), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It would let packages in without a signature, which are refused "
                                                   "here.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "If that is wanted, repeat it with --replace.")));
}

Error hostDiffers(const QString &name)
{
    return Error(u"host-exists"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The host %1 is here already, and with other values."), {name}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give --replace to take over the values of the bundle.")));
}

Error hostKeyDiffers(const QString &name, const QString &here, const QString &there)
{
    return Error(
               u"host-key-differs"_s,
               Message(QT_TRANSLATE_NOOP("core", "Another key is pinned for the host %1 than the bundle has."), {name}),
               ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Here it is %1, in the bundle %2."), {here, there}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Find out which is right, and pin it: convoyctl host trust NAME "
                                                  "--fingerprint SHA256:… --reason TEXT.")));
}

/// A host of a tenant that is not here would be seen by nobody.
Status checkTenants(Repository &repository, const QStringList &tenants)
{
    const Result<QStringList> known = repository.tenants().list();
    if (!known)
        return failure(known.error());
    for (const QString &tenant : tenants) {
        if (!known->contains(tenant))
            return failure(
                Error(u"tenant-unknown"_s,
                      Message(QT_TRANSLATE_NOOP("core", "There is no tenant %1 in this repository."), {tenant}),
                      ErrorKind::Request)
                    .advise(Message(QT_TRANSLATE_NOOP("core", "Add it with convoyctl tenant add, or give "
                                                              "the tenants here with --tenant."))));
    }
    return {};
}

} // namespace

void BundleImport::importTrust(OpenedBundle &bundle)
{
    const std::optional<BundledTrust> &trust = bundle.index().trust;
    if (!trust)
        return;
    if (!bundle.isSigned() && !m_request.trust) {
        for (const MinisignKey &key : trust->trusted)
            take({.kind = u"key"_s, .name = key.id}, failure(trustUnsigned()));
        for (const RevokedKey &key : trust->revoked)
            take({.kind = u"revoked-key"_s, .name = key.id}, failure(trustUnsigned()));
        take({.kind = u"policy"_s, .name = u"unsigned"_s}, failure(trustUnsigned()));
        return;
    }
    importKeys(*trust);
    importPolicy(*trust);
}

void BundleImport::importKeys(const BundledTrust &trust)
{
    // Revocations first, so that nothing revoked is trusted for a moment.
    for (const RevokedKey &key : trust.revoked) {
        const Result<int> count = m_repository.integrity().revoke(RevocationList{.keys = {key}});
        take({.kind = u"revoked-key"_s, .name = key.id}, count ? Status() : failure(count.error()),
             count && *count == 0);
    }
    for (const MinisignKey &key : trust.trusted) {
        const Status added = m_repository.integrity().addKey(key);
        const bool isKnown = !added && added.error().code == "key-known"_L1;
        take({.kind = u"key"_s, .name = key.id}, isKnown ? Status() : added, isKnown);
    }
}

void BundleImport::importPolicy(const BundledTrust &trust)
{
    const BundleItem item{.kind = u"policy"_s, .name = u"unsigned"_s};
    const auto here = m_repository.integrity().unsignedPolicy();
    if (!here)
        return take(item, failure(here.error()));
    const auto wanted =
        trust.unsignedPolicy == "allow"_L1 ? IntegrityStore::Unsigned::Allow : IntegrityStore::Unsigned::Refuse;
    if (*here == wanted)
        return take(item, {}, true);
    if (wanted == IntegrityStore::Unsigned::Allow && !m_request.replace)
        return take(item, failure(stricterHere()));
    take(item, m_repository.integrity().setUnsignedPolicy(wanted));
}

void BundleImport::importHosts(const BundleIndex &index)
{
    for (const Host &host : index.hosts) {
        bool isSame = false;
        const Status stored = storeHost(host, isSame);
        take({.kind = u"host"_s, .name = host.name}, stored, isSame);
        if (stored)
            noteKeyFile(host);
    }
}

Status BundleImport::storeHost(Host host, bool &isSame)
{
    if (Status valid = validateHost(host); !valid)
        return valid;
    if (!m_request.tenants.isEmpty())
        host.tenants = m_request.tenants;
    if (Status known = checkTenants(m_repository, host.tenants); !known)
        return known;
    const Result<Host> existing = m_repository.hosts().find(host.name);
    if (!existing)
        return existing.error().code == "host-unknown"_L1 ? m_repository.hosts().add({host})
                                                          : failure(existing.error());
    isSame = *existing == host;
    if (isSame)
        return {};
    if (!existing->hostKey.isEmpty() && !host.hostKey.isEmpty() && existing->hostKey != host.hostKey)
        return failure(hostKeyDiffers(host.name, existing->hostKey, host.hostKey));
    if (!m_request.replace)
        return failure(hostDiffers(host.name));
    if (host.hostKey.isEmpty())
        host.hostKey = existing->hostKey; // a pinned key is not forgotten
    return m_repository.hosts().update(host.name, host);
}

/// The path came along, the key never does.
void BundleImport::noteKeyFile(const Host &host)
{
    const QString path = host.keyFile.startsWith("~/"_L1) ? QDir::homePath() + host.keyFile.sliced(1) : host.keyFile;
    if (path.isEmpty() || QFileInfo::exists(path))
        return;
    m_report.notes += Message(QT_TRANSLATE_NOOP("core", "The host %1 is logged in to with the private key %2, which is "
                                                        "not on this computer. Put it there, or change the host."),
                              {host.name, host.keyFile});
}

} // namespace convoy
