// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/identification/OsEvidence.h"
#include "catalogue/systems/OsCatalogue.h"
#include "facts/Fact.h"

namespace convoy {

/// What the facts of a host say of its system, for identification: os.build, os.version, os.edition, … of a Windows
/// host, os.id and os.version of a Linux host. An os.id of the catalogue (an import may say "2008") stands for itself.
OsEvidence osEvidenceOf(const FactSet &facts);
/// The catalogue's entry that the facts name or fit; nullptr when there is none, or more than one.
const OsEntry *systemOf(const OsCatalogue &catalogue, const FactSet &facts);

} // namespace convoy
