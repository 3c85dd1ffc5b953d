// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/FoundSignature.h"
#include "package/reading/PackageContents.h"

namespace convoy {

/// The signature of the list of files in `folder` ("" or ending in '/'), and what that list cannot vouch for: files
/// outside the folder, and links, which sha256sum does not know. Pure.
FoundSignature signatureInside(const PackageContents &contents, const QString &folder);

/// The signature beside an archive.
FoundSignature signatureBeside(const QString &archive);

} // namespace convoy
