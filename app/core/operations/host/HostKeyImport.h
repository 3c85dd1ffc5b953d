// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/keys/HostKeyComparison.h"
#include "repository/HostStore.h"

#include <QDateTime>
#include <QString>

namespace convoy {

class Repository;

/// What a list of host keys would do here. Nothing is changed by looking.
struct HostKeyPreview
{
    QString path;
    KeyListOrigin origin; ///< with the signer where the list is signed by a key that this repository trusts
    QDateTime signedAt;   ///< invalid: not signed, or its signature does not say
    QList<UnusedLine> unused;
    HostKeyComparison comparison;

    [[nodiscard]] bool isSigned() const { return !origin.signer.isEmpty(); }
    /// Hosts that get a key.
    [[nodiscard]] qsizetype pinCount() const { return comparison.count(HostKeyOutcome::Pin); }
    /// What the list says in a sentence: by whom it is signed, or that it is not.
    [[nodiscard]] Message signatureText() const;
};

/// Reads a list (HostKeyList) and the signature beside it, as PATH.minisig, and compares it with the hosts that the
/// operator sees. A signature that is there has to be good under a trusted key, else the whole list is refused
/// ("host-keys-signature"): a list is as good as signed or as unsigned, never "signed by somebody".
/// Further codes: file-unreadable, host-keys-malformed, host-keys-too-many. ErrorKind::Request. Blocking.
[[nodiscard]] Result<HostKeyPreview> previewHostKeys(Repository &repository, const QString &path);

/// Pins what the preview said, in one transaction, and gives the number of hosts. A list that nobody has signed takes a
/// reason ("host-keys-reason-wanted"). Conflicts stay as they are.
[[nodiscard]] Result<qsizetype> importHostKeys(Repository &repository, const HostKeyPreview &preview,
                                               const QString &reason);

/// What is done with a host, in a few words.
[[nodiscard]] Message hostKeyOutcomeText(const HostKeyMatch &match);
/// Where a pinned key is from: "Trusted since … by …" and, for a key of a list, which one and who signed it.
[[nodiscard]] Message hostKeyOriginText(const PinnedKey &key);

} // namespace convoy
