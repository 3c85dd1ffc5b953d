// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/identification/OsIdentification.h"

namespace convoy {

/// The installation type of a host in the words of the catalogue: "gui" stands for whichever graphical option a
/// release has. Empty: not known.
QString claimedOption(const OsCatalogue &catalogue, const OsEvidence &evidence);
/// The entry's own word for "gui"; else the option itself.
QString optionOf(const OsEntry &entry, const QString &claimed);
bool offersOnHost(const OsEntry &entry, const QString &claimed);

bool fitsName(const OsEntry &entry, const QString &productName);
bool fitsLabel(const OsEntry &entry, const QString &label);
bool fitsVersion(const OsEntry &entry, const QString &ntVersion, bool hasBuild);
bool fitsPlatform(const OsEntry &entry, const QString &platform);

/// What a host claims and its one system cannot be.
QList<OsFinding> contradictionsOf(const OsCatalogue &catalogue, const OsEntry &entry, const OsEvidence &evidence);

/// Among candidates, the evidence that would decide and is not there yet.
QStringList whatTellsApart(const QList<const OsEntry *> &candidates, const OsEvidence &evidence);

} // namespace convoy
