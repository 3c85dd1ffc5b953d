// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageDescriptor.h"

#include <QString>
#include <QStringList>

namespace convoy {

/// The platform words of packages reference 1.3 that an operating system or an install command may name.
const QStringList &platformFamilies();

/// The command line of packages reference 2.1 for a family: install.sh, or setup.exe on Windows.
InstallCommand derivedInstallCommand(const QString &family);

/// Gives every family that is installed but has no detection rule the derived one.
void deriveDetection(PackageDescriptor &descriptor);

/// What a descriptor may hold as version: digits first, then digits, letters, ".", "-", "_" and "+", 64 at most.
bool isUsableVersion(const QString &text);

/// A path inside the package: relative, "/" between its parts, none of them "." or ".." or empty.
bool isSafeRelativePath(const QString &path);

} // namespace convoy
