// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/reading/PackageContents.h"

#include <QString>

namespace convoy {

/// Holds the files below `folder` ("" or ending in '/') to its manifest.sha256, in the form of sha256sum: each file
/// must be listed with its digest, and each listed one must be there. Nothing to do where there is no list.
/// Code: package-manifest-mismatch, naming the file.
Status checkDigestList(const PackageContents &contents, const QString &folder);

} // namespace convoy
