// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "package/ArchiveHelper.h"
#include "package/FoundSignature.h"
#include "package/PackageDescriptor.h"
#include "package/reading/ContentSeal.h"
#include "package/templates/TemplateContent.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <functional>

namespace convoy {

/// A package that was opened; the bytes are still where they were.
struct OpenedPackage
{
    PackageDescriptor descriptor;
    QString path;   ///< as given
    QString format; ///< "zip", "tar.gz", "tar.xz", "tar.zst" or "folder"
    qint64 payloadBytes = 0;  ///< size of the archive file, or an estimate for a folder
    qint64 unpackedBytes = 0; ///< what it takes on a host
    QString sha256{};         ///< of the archive; empty where only a seal was taken, and for a folder
    bool isVerified = true;   ///< false after look() at a zip: streamPayload reads the rest of it
    bool hasDigestList = false; ///< a manifest.sha256
    ContentSeal seal{};       ///< of a verified archive; what is streamed must fit it
    QByteArray silentIni;     ///< raw bytes; empty when the package has none
    QMap<QString, QByteArray> templates; ///< raw bytes by path
    QMap<QString, QList<TemplateOption>> templateOptions; ///< default options, by the template's path
    QStringList referredTemplates; ///< file names that the description or MediaInfo.xml names as its templates
    QString location; ///< where the operator finds it, when `path` is a copy; empty: `path`
    FoundSignature signature;
    QHash<QString, QString> fileDigests; ///< of a folder held to its list of files; streamPayload must see them again

    [[nodiscard]] const QString &shownPath() const { return location.isEmpty() ? path : location; }
};

/// The one function that opens packages, and it verifies (reliability rule 1): reads the archive through the helper,
/// finds the descriptor at the root or in `ip/` (or one folder deeper), reads it, holds manifest.sha256 to the files.
///
/// Further codes beside ArchiveHelper's: package-no-descriptor, descriptor-malformed (file, line, what, remedy),
/// descriptor-unsupported, template-malformed (a plug-in's .tpl), package-manifest-mismatch, package-entry-missing, silent-ini-*. All ErrorKind::Request.
/// Blocking, any thread.
class PackageReader
{
public:
    explicit PackageReader(ArchiveHelper helper = ArchiveHelper());

    [[nodiscard]] Result<OpenedPackage> open(const QString &path, const CancelToken &cancel = {}) const;
    static constexpr qint64 LargeBytes = qint64(32) * 1024 * 1024;
    /// As open(), but of a large zip that is not signed only the headers and the files that describe it are read, which
    /// takes no time. Nothing of such a package may be used before streamPayload() has come to its end.
    [[nodiscard]] Result<OpenedPackage> look(const QString &path, const CancelToken &cancel = {},
                                             qint64 large = LargeBytes) const;

    using Sink = std::function<Status(QByteArrayView)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// The bytes to store: those of the archive, untouched, or for a folder a deterministic tar of it. A package that is
    /// not verified is verified meanwhile, by the helper, and all of open()'s refusals can come until the end. Fails with
    /// "media-gone" when the medium disappears and "package-changed" when the archive, or
    /// a file of a folder with a list of files, is not what was verified. Gives the seal of an archive.
    [[nodiscard]] Result<ContentSeal> streamPayload(const OpenedPackage &package, const Sink &sink,
                                                    const Progress &progress = {},
                                                    const CancelToken &cancel = {}) const;

private:
    [[nodiscard]] Result<OpenedPackage> read(const QString &path, const DescribeRequest &request,
                                             const CancelToken &cancel) const;
    [[nodiscard]] Result<ContentSeal> streamUnverified(const OpenedPackage &package, const Sink &sink,
                                                       const Progress &progress, const CancelToken &cancel) const;

    ArchiveHelper m_helper;
};

} // namespace convoy
