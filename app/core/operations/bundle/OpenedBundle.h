// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "integrity/KeyRing.h"
#include "operations/bundle/BundleIndex.h"
#include "operations/integrity/SignatureJudgement.h"
#include "package/archive/bundle/BundleReader.h"

#include <QFile>

#include <memory>

namespace convoy {

/// A bundle that was gone over to its last byte and understood. Until this exists nothing of it may be used.
class OpenedBundle
{
public:
    /// Codes: those of BundleErrors; of a signature beside it (PATH.minisig) signature-malformed, signature-bad,
    /// signature-comment-bad, signature-revoked. All ErrorKind::Request. Blocking.
    static Result<std::unique_ptr<OpenedBundle>> open(const QString &path, const KeyRing &ring,
                                                      const BundleReader::Progress &progress = {},
                                                      const CancelToken &cancel = {});

    [[nodiscard]] const QString &path() const { return m_reader.path(); }
    [[nodiscard]] const QString &sha256() const { return m_reader.sha256(); }
    [[nodiscard]] const BundleIndex &index() const { return m_index; }
    [[nodiscard]] const SignatureJudgement &signature() const { return m_signature; }
    [[nodiscard]] bool isSigned() const { return m_signature.state == SignatureState::Good; } ///< by a trusted key
    [[nodiscard]] BundleReader &reader() { return m_reader; }
    /// The content of a part that bundle.json names; "bundle-malformed" when there is none.
    [[nodiscard]] Result<QByteArray> content(const QString &part);

private:
    explicit OpenedBundle(const QString &path);
    [[nodiscard]] Status judge(const KeyRing &ring, const CancelToken &cancel);
    [[nodiscard]] Status checkParts() const;

    QFile m_file;
    BundleReader m_reader;
    BundleIndex m_index;
    SignatureJudgement m_signature;
};

} // namespace convoy
