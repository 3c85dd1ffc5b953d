// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoy {

enum class FactType { Bool, Integer, Version, Text, List, Date };

/// What a fact is known about.
enum class FactScope { Host, Organisation, Account, Media, Plan };

/// A fact that may be known: the vocabulary's own, or one that a solution definition brings. A fact that is declared
/// and has no value is unknown, which is neither true nor false.
struct FactDeclaration
{
    QString name; ///< dotted, "os.servicePack"
    FactType type = FactType::Text;
    FactScope scope = FactScope::Host;
    QStringList values; ///< of a text or list: the only ones allowed; empty: any
    Message title;      ///< what is asked where no probe knows it; empty: the name stands for it

    bool operator==(const FactDeclaration &) const = default;
};

QString factTypeWord(FactType type);    ///< bool integer version text list date
QString factScopeWord(FactScope scope); ///< host organisation account media plan
std::optional<FactType> factTypeOf(const QString &word);
std::optional<FactScope> factScopeOf(const QString &word);

} // namespace convoy
