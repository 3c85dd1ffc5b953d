// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/vocabulary/FactVocabulary.h"

namespace convoy {

/// What is said of a file of facts that is refused.
struct FactImportErrors
{
    /// "facts-refused": file and line, with the reason's own words and advice.
    static Error refused(const QString &fileName, int line, const Error &reason);
    static Error unknownHost(const QString &host);
    /// The declaration, or why there is none in that scope.
    static Result<const FactDeclaration *> declared(const FactVocabulary &vocabulary, const QString &name,
                                                    FactScope scope);
};

} // namespace convoy
