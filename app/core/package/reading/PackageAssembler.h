// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageReader.h"
#include "package/reading/PackageContents.h"

namespace convoy {

/// Makes an OpenedPackage of what an archive or folder holds: finds the descriptor, reads it, and checks everything
/// that the descriptor and, where the contents were read, manifest.sha256 say of the files. Pure. Codes: PackageReader's.
class PackageAssembler
{
public:
    explicit PackageAssembler(PackageContents contents);
    [[nodiscard]] Result<OpenedPackage> assemble();

private:
    [[nodiscard]] Result<QString> findRoot() const;
    [[nodiscard]] Result<PackageDescriptor> readDescriptorAt(const QString &root) const;
    [[nodiscard]] Status checkLinks() const;
    [[nodiscard]] Status checkEntryFiles() const;
    [[nodiscard]] Status takeSilentIni();
    [[nodiscard]] Status takeTemplates();
    [[nodiscard]] bool hasFile(const QString &path, bool ignoresCase) const;
    [[nodiscard]] bool hasDigestList() const;
    [[nodiscard]] Error entryMissing(const QString &file) const;

    PackageContents m_contents;
    OpenedPackage m_package;
};

} // namespace convoy
