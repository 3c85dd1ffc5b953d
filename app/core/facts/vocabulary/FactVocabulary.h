// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "facts/FactDeclaration.h"

#include <QMap>

namespace convoy {

/// The facts that can be known: Convoy's own, and those that solution definitions declare. Names are what rules, files
/// and commands use; they are never translated.
class FactVocabulary
{
public:
    /// What Convoy knows by itself, whether a probe finds it or somebody has to say it.
    static FactVocabulary builtIn();

    /// The same declaration again is fine; another type, scope or other values for a name that is taken is
    /// "fact-declared-twice" (ErrorKind::Request), a name that is none "fact-name". Titles may differ: the first stays.
    [[nodiscard]] Status add(const FactDeclaration &declaration);
    [[nodiscard]] const FactDeclaration *find(const QString &name) const; ///< nullptr when it is not declared
    [[nodiscard]] QList<FactDeclaration> all() const; ///< by name
    /// The declared name that is nearest to a mistyped one; empty when none is near.
    [[nodiscard]] QString nearest(const QString &name) const;

private:
    QMap<QString, FactDeclaration> m_declarations;
};

} // namespace convoy
