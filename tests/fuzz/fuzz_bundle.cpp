// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "package/archive/bundle/BundleReader.h"
#include "package/archive/bundle/BundleWriter.h"

#include <QBuffer>

using namespace convoy;

/// The bytes as they are, and the bytes as contents: what is accepted is exactly what the writer makes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    QBuffer device(&bytes);
    fuzz::require(device.open(QIODevice::ReadOnly), "a buffer can be opened");
    BundleReader reader(device, QStringLiteral("bundle"));
    if (!reader.verify())
        return 0;
    const BundlePart *index = reader.find(bundle::indexName);
    fuzz::require(index != nullptr, "a bundle has an index");
    const auto content = reader.content(*index, qint64(size));
    fuzz::require(content && BundleWriter::partOf(index->name, *content).sha256 == index->sha256,
                  "what is read is what the digest says");
    fuzz::require(index->offset + index->size <= qint64(size), "no part lies outside the file");
    return 0;
}
