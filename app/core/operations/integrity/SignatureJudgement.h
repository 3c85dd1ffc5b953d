// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "integrity/KeyRing.h"
#include "package/PackageReader.h"

#include <optional>

namespace convoy {

/// What a package's signature is worth, and to whom it belongs.
struct SignatureJudgement
{
    SignatureState state = SignatureState::None;
    QString keyId;      ///< that the signature names
    QString signerName; ///< what a trusted key is called here
    QString comment;    ///< trusted comment, cleaned; of a good signature only
    QDateTime signedAt;
    /// Why it is refused whatever the policy says: signature-malformed, signature-incomplete, signature-bad,
    /// signature-comment-bad, signature-revoked. ErrorKind::Request.
    std::optional<Error> problem;
};

/// Holds the signature that came with a package to the keys of a repository. Reads an archive once more when its signer
/// is trusted, and makes sure that these are the bytes that open() saw. Fails only when it cannot be read to its end
/// (media-gone, package-changed, cancelled). Blocking, any thread.
[[nodiscard]] Result<SignatureJudgement> judgeSignature(const OpenedPackage &package, const KeyRing &ring,
                                                        const CancelToken &cancel = {});

} // namespace convoy
