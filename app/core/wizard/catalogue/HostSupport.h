// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/systems/OsCatalogue.h"
#include "facts/Fact.h"
#include "wizard/CellTone.h"

#include <QDate>

namespace convoy {

/// How long a host's system is supported: a word for a table, a sentence for the details, and how it is meant.
struct HostSupport
{
    const OsEntry *system = nullptr; ///< nullptr: the catalogue does not know it
    QString word;                    ///< "53 days left"; empty: nothing is known of the host
    QString sentence;
    CellTone tone = CellTone::Neutral;
};

/// Caution from half a year before the end, and where only security updates are left; bad after the end. Texts in the
/// language now set.
HostSupport hostSupport(const OsCatalogue &catalogue, const FactSet &facts, QDate day);

} // namespace convoy
