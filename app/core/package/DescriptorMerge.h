// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace convoy {

/// The manifest wins; what it leaves out comes from ip_description.xml. kind and undo are always the manifest's.
/// `source` becomes "both".
PackageDescriptor mergeDescriptors(PackageDescriptor manifest, const PackageDescriptor &description);

/// The descriptor files of one package as they were found; a name is the path inside the package, for messages.
struct DescriptorFiles
{
    std::optional<QByteArray> manifest;
    QString manifestName;
    std::optional<QByteArray> description;
    QString descriptionName;
};

/// Reads one or both and merges them; "package-no-descriptor" when neither is there.
Result<PackageDescriptor> readDescriptor(const DescriptorFiles &files);

} // namespace convoy
