// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleSource.h"

#include "operations/source/StagedPackage.h"
#include "package/archive/bundle/BundleErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

BundleSource::BundleSource(OpenedBundle &bundle)
    : ImportSource({.location = bundle.path(), .kind = u"bundle"_s, .isLocal = true})
    , m_bundle(bundle)
{
}

OpenedPackage BundleSource::listed(const BundledPackage &package) const
{
    OpenedPackage opened;
    opened.descriptor = PackageDescriptor::fromJson(package.descriptor);
    opened.descriptor.name = package.name;
    opened.descriptor.version = Version(package.version);
    opened.path = m_bundle.path();
    opened.location = m_bundle.path() + u'#' + package.key();
    opened.format = package.format;
    opened.sha256 = package.sha256;
    opened.unpackedBytes = package.unpackedBytes;
    opened.payloadBytes = m_bundle.reader().find(package.payload)->size;
    return opened;
}

Result<MediaScan> BundleSource::scan(const Progress & /*progress*/, const CancelToken & /*cancel*/) const
{
    MediaScan scan;
    for (const BundledPackage &package : m_bundle.index().packages)
        scan.packages += listed(package);
    return scan;
}

Result<QMap<QString, QByteArray>> BundleSource::templatesOf(const BundledPackage &package) const
{
    QMap<QString, QByteArray> templates;
    for (auto each = package.templates.cbegin(); each != package.templates.cend(); ++each) {
        const Result<QByteArray> bytes = m_bundle.content(each.value());
        if (!bytes)
            return failure(bytes.error());
        templates.insert(each.key(), *bytes);
    }
    return templates;
}

Status BundleSource::checkSilentIni(const BundledPackage &package, const OpenedPackage &opened) const
{
    const Result<QByteArray> told =
        package.silentIni.isEmpty() ? Result<QByteArray>(QByteArray()) : m_bundle.content(package.silentIni);
    if (!told)
        return failure(told.error());
    return *told == opened.silentIni ? Status() : failure(bundle::malformed(m_bundle.path(), package.silentIni));
}

Result<ReadyPackage> BundleSource::fetch(const OpenedPackage &package, const Progress &progress,
                                         const CancelToken &cancel) const
{
    const auto isIt = [&](const BundledPackage &one) { return one.key() == package.descriptor.key(); };
    const QList<BundledPackage> &all = m_bundle.index().packages;
    const auto bundled = std::ranges::find_if(all, isIt);
    if (bundled == all.end())
        return failure(bundle::malformed(m_bundle.path(), package.descriptor.key()));
    const auto templates = templatesOf(*bundled);
    const Result<QByteArray> signature =
        bundled->signature.isEmpty() ? Result<QByteArray>(QByteArray()) : m_bundle.content(bundled->signature);
    if (!templates || !signature)
        return failure(!templates ? templates.error() : signature.error());
    const BundlePart &payload = *m_bundle.reader().find(bundled->payload);
    Result<ReadyPackage> ready = stage({.key = bundled->key(),
                                        .shown = package.descriptor.displayName(),
                                        .format = bundled->format,
                                        .fileName = bundled->fileName,
                                        .size = payload.size,
                                        .unpackedBytes = bundled->unpackedBytes,
                                        .location = package.location,
                                        .signature = *signature,
                                        .templates = *templates,
                                        .read =
                                            [&](const std::function<Status(QByteArrayView)> &sink) {
                                                return m_bundle.reader().read(payload, sink, cancel);
                                            }},
                                       progress, cancel);
    if (!ready)
        return ready;
    if (Status same = checkSilentIni(*bundled, ready->package); !same)
        return failure(same.error());
    ready->package.descriptor.nickname = bundled->nickname;
    ready->package.descriptor.description = bundled->description;
    return ready;
}

} // namespace convoy
