// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FactTypes.h"
#include "base/Message.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

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

} // namespace convoy
