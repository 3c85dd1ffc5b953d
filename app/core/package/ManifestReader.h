// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QString>

namespace convoy {

/// Whether an ip_description.xml stands beside the manifest and says what it leaves out.
enum class ManifestUse { Alone, BesideDescription };

/// Reads convoy-package.yaml (formats, "Installation packages"). Unknown and duplicate keys, aliases, anchors, tags,
/// wrong types, unknown words and variables, and more than 1 MB are refused: code "descriptor-malformed" names file,
/// line, what is wrong and what to do; "descriptor-unsupported" is another `format` than 1. Alone, a manifest must hold
/// name, version and, unless its kind is media, an install command for every family of `os`.
///
/// A manifest without `detect` for a family it installs gets a derived rule. Pure; any thread.
Result<PackageDescriptor> readManifest(const QByteArray &bytes, const QString &fileName,
                                       ManifestUse use = ManifestUse::Alone);

} // namespace convoy
