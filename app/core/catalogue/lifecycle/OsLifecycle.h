// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "catalogue/systems/OsEntry.h"

#include <optional>

namespace convoy {

enum class OsPhase { NotReleased, Released, Preview, Mainstream, Extended, Esu, Ended };

/// A phase of a system's life. Both days belong to it.
struct OsPhaseSpan
{
    OsPhase phase = OsPhase::Mainstream;
    QDate first;
    QDate last; ///< invalid: the end is not known
    bool isUncertain = false; ///< the catalogue doubts the end
};

/// Where a system stands on a day.
struct OsStatus
{
    OsPhase phase = OsPhase::NotReleased;
    std::optional<qint64> daysLeft; ///< until the last day of the phase, which has 0
    QDate ends;                     ///< that last day; of an ended system the last day of support
    bool isUncertain = false;
    bool isExpiredPreview = false;
};

/// Extended security updates are bought: they count only where the host is enrolled (`withEsu`). The semi-annual and
/// annual channels, and distributions with one date, have one phase, "mainstream".
QList<OsPhaseSpan> phasesOf(const OsEntry &entry, bool withEsu = false);
OsStatus statusOn(const OsEntry &entry, QDate day, bool withEsu = false);
/// The last day of support that needs no purchase, or of a preview; invalid when it is not known.
QDate supportEnd(const OsEntry &entry);

QString osPhaseWord(OsPhase phase); ///< not-released released preview mainstream extended esu ended
Message osPhaseName(OsPhase phase); ///< for people
/// "Support will end on 12.01.2027: 53 days left." or "Support ended on …": what is so on the day. Dates in the
/// locale's short form.
Message supportText(const OsEntry &entry, QDate day);

} // namespace convoy
