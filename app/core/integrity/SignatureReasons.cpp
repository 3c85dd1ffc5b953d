// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity/SignatureReasons.h"

#include <QCoreApplication>

namespace convoy {

Message whySignatureIsRefused(SignatureState state, const QString &keyId)
{
    switch (state) {
    case SignatureState::Revoked:
        return Message(QT_TRANSLATE_NOOP("core", "The key %1 that signed it is revoked itself."), {keyId});
    case SignatureState::UnknownSigner:
        return Message(QT_TRANSLATE_NOOP("core", "This repository does not trust the key %1 that signed it."), {keyId});
    case SignatureState::CommentBad:
        return Message(QT_TRANSLATE_NOOP("core", "The trusted comment of its signature was changed."));
    default:
        return Message(QT_TRANSLATE_NOOP("core", "It was changed after it was signed with the key %1."), {keyId});
    }
}

} // namespace convoy
