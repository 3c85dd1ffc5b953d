// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/bundle/OpenedBundle.h"
#include "operations/source/ImportSource.h"

namespace convoy {

/// The packages of a bundle, for PackageImporter: each is verified like any other when it is fetched, whatever
/// bundle.json says of it.
class BundleSource : public ImportSource
{
public:
    explicit BundleSource(OpenedBundle &bundle);

    [[nodiscard]] Result<MediaScan> scan(const Progress &progress, const CancelToken &cancel) const override;
    /// With the nickname and the description that it had there. Further code: bundle-malformed.
    [[nodiscard]] Result<ReadyPackage> fetch(const OpenedPackage &package, const Progress &progress,
                                             const CancelToken &cancel) const override;

    [[nodiscard]] OpenedPackage listed(const BundledPackage &package) const;

private:
    [[nodiscard]] Result<QMap<QString, QByteArray>> templatesOf(const BundledPackage &package) const;
    [[nodiscard]] Status checkSilentIni(const BundledPackage &package, const OpenedPackage &opened) const;
    OpenedBundle &m_bundle;
};

} // namespace convoy
