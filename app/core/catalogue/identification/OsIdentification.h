// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/checks/OsFinding.h"
#include "catalogue/identification/OsEvidence.h"
#include "catalogue/systems/OsCatalogue.h"

namespace convoy {

enum class OsVerdict { Known, Ambiguous, Unknown, NewerThanCatalogue, Client };

/// Which systems the evidence fits. Never a guess: an unknown build is unknown, with what stands beside it.
struct OsIdentification
{
    OsVerdict verdict = OsVerdict::Unknown;
    QList<const OsEntry *> candidates; ///< point into the catalogue
    QList<const OsEntry *> neighbours; ///< of an unknown build: the next lower and the next higher one
    QStringList tellApart;             ///< of several candidates: which evidence would decide
    QString option;                    ///< full, desktop-experience, server-core, nano-server, …; empty: not known
    QString edition;                   ///< "Standard"
    QString level;                     ///< service pack, "SP2"
    bool isEvaluation = false;
    QList<OsFinding> contradictions;   ///< what the evidence claims and the catalogue does not know of that system

    /// The one system; nullptr unless the verdict is known.
    [[nodiscard]] const OsEntry *system() const
    {
        return verdict == OsVerdict::Known ? candidates.constFirst() : nullptr;
    }
};

OsIdentification identify(const OsCatalogue &catalogue, const OsEvidence &evidence);

QString osVerdictWord(OsVerdict verdict); ///< known ambiguous unknown newer-than-catalogue client

} // namespace convoy
