// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "integrity/KeyRing.h"
#include "integrity/RevocationList.h"

using namespace convoy;

/// Keys, signatures and lists of revoked keys: what is signed comes from others, before anything is known of them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto key = MinisignKey::parse(bytes, QStringLiteral("key.pub"));
    if (key) {
        const auto again = MinisignKey::parse(key->text(), QStringLiteral("key.pub"));
        fuzz::require(again && again->id == key->id && again->bytes == key->bytes,
                      "a key is the same after it was written");
        fuzz::require(key->name.size() <= 200, "a name is short enough to be shown");
    }
    const auto signature = MinisignSignature::parse(bytes, QStringLiteral("a.minisig"));
    if (signature) {
        (void)signature->signedAt();
        fuzz::require(signature->shownComment().size() <= 200, "a comment is short enough to be shown");
        const KeyRing nobody;
        fuzz::require(nobody.judge(*signature, SignedContent::ofBytes(bytes, signature->isPrehashed))
                          != SignatureState::Good,
                      "nothing is good where no key is trusted");
    }
    (void)RevocationList::parse(bytes, QStringLiteral("revoked.txt"));
    return 0;
}
