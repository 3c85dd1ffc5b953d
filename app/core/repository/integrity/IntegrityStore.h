// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Version.h"
#include "integrity/KeyRing.h"
#include "integrity/RevocationList.h"
#include "repository/integrity/Provenance.h"

namespace convoy {

/// What a repository holds packages to: trusted and revoked keys, the policy for unsigned packages, the versions that
/// were seen. Every change takes Administer ("not-allowed") and is in the audit trail.
class IntegrityStore
{
public:
    virtual ~IntegrityStore() = default;

    [[nodiscard]] virtual Result<KeyRing> keyRing() = 0;
    /// Codes: key-revoked; key-known (it is trusted already); key-id-taken (another key has this id). All
    /// ErrorKind::Request.
    [[nodiscard]] virtual Status addKey(const MinisignKey &key) = 0;
    /// Gives how many keys were not revoked before. A revoked key stays revoked.
    [[nodiscard]] virtual Result<int> revoke(const RevocationList &list) = 0;

    /// Whether packages without a good signature are let in.
    enum class Unsigned { Allow, Refuse };
    [[nodiscard]] virtual Result<Unsigned> unsignedPolicy() = 0;
    [[nodiscard]] virtual Status setUnsignedPolicy(Unsigned policy) = 0;

    /// The highest version of a package that was ever imported: under this signer's key, or, where `signer` is empty,
    /// under anybody's, because who takes a signature away must not make a package newer. Empty: none.
    [[nodiscard]] virtual Result<Version> highestSeen(const QString &name, const QString &signer) = 0;
    /// Of a package that the operator may see ("package-unknown"); an empty one where it was stored before this was
    /// kept.
    [[nodiscard]] virtual Result<Provenance> provenance(qint64 package) = 0;
    /// Whether what is stored about a package is what was imported (PackageSeal); its bytes: PackageStore::readPayload.
    [[nodiscard]] virtual Status checkRecord(qint64 package) = 0;
};

} // namespace convoy
