// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "operations/integrity/SignatureJudgement.h"
#include "repository/Repository.h"
#include "repository/integrity/Provenance.h"

#include <QList>

namespace convoy {

/// What stands between an opened package and the repository: its signature, the policy for unsigned packages, and the
/// highest version that was seen of it. Changes nothing.
class ImportGate
{
public:
    explicit ImportGate(Repository &repository);

    /// What is to be stored with the package. Codes, all ErrorKind::Request: those of SignatureJudgement, which no
    /// policy lets in; signature-missing and signature-unknown-signer where the policy refuses; package-older without
    /// `olderReason`, naming the version that is known. A version that the repository holds is never older.
    [[nodiscard]] Result<Provenance> admit(const OpenedPackage &package, const QString &olderReason,
                                           const CancelToken &cancel = {});

private:
    [[nodiscard]] Status checkPolicy(const OpenedPackage &package, const SignatureJudgement &judgement);
    [[nodiscard]] Result<bool> isOlder(const OpenedPackage &package, const QString &signer, Version &known);

    Repository &m_repository;
};

/// Where a medium holds several versions of a package, puts the older before the newer; else the order stays.
void putOlderFirst(QList<OpenedPackage> &packages);

} // namespace convoy
