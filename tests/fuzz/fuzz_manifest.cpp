// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "package/ManifestReader.h"

#include <QJsonDocument>

using namespace convoy;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    (void)readManifest(bytes, QStringLiteral("convoy-package.yaml"), ManifestUse::BesideDescription);
    const auto descriptor = readManifest(bytes, QStringLiteral("convoy-package.yaml"));
    if (!descriptor)
        return 0;
    fuzz::require(!descriptor->name.isEmpty() && !descriptor->version.isEmpty(), "a package has a name and a version");
    const QByteArray stored = QJsonDocument(descriptor->toJson()).toJson();
    fuzz::require(PackageDescriptor::fromJson(QJsonDocument::fromJson(stored).object()) == *descriptor,
                  "a descriptor is the same after it was stored");
    return 0;
}
