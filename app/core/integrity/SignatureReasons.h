// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "integrity/KeyRing.h"

namespace convoy {

/// Why a signed file is not accepted: a sentence for any state but Good and None. `keyId`: of the key that signed it.
Message whySignatureIsRefused(SignatureState state, const QString &keyId);

} // namespace convoy
