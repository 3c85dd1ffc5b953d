// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageReader.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <QJsonObject>

namespace convoy {

class Context;
class KeyRing;

/// The contract's word for a signature, in the language now set.
QString shownSignature(const QString &word);

/// The keys that packages are held to where nothing is stored: those of the repository, none where there is none yet.
Result<KeyRing> keysForScan(const Context &context);
/// The word for a package that was found by a scan.
QString signatureFound(const OpenedPackage &package, const KeyRing &ring);

/// Adds "signature", "signatureDetails", "importedFrom", "volume" and "olderReason" to a package's object and prints the same.
Status addProvenance(Repository &repository, const StoredPackage &package, QJsonObject &object);
void printProvenance(Context &context, const QJsonObject &object);

} // namespace convoy
