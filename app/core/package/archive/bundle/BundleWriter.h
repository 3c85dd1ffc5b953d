// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "package/archive/bundle/BundlePart.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

class QIODevice;

namespace convoy {

/// Writes a bundle: a plain tar whose first file, manifest.sha256, names the digests of all others. So the digests must
/// be known before; each part is held to its own. Memory does not grow with the parts. One thread.
///
/// Codes: target-unwritable; package-changed, when a part is not what start() was told.
class BundleWriter
{
public:
    /// `path` is for messages.
    BundleWriter(QIODevice &device, QString path);

    /// Begins with the list of all parts, in the order in which they will come.
    [[nodiscard]] Status start(const QList<BundlePart> &parts);
    [[nodiscard]] Status begin(const BundlePart &part);
    [[nodiscard]] Status write(QByteArrayView bytes);
    [[nodiscard]] Status end();
    [[nodiscard]] Status add(const BundlePart &part, QByteArrayView content); ///< begin, write and end
    [[nodiscard]] Status finish();
    /// Of the whole bundle, after finish().
    [[nodiscard]] const QString &sha256() const { return m_sha256; }

    /// The part that these bytes make.
    static BundlePart partOf(const QString &name, QByteArrayView content);
    /// What a bundle of these parts takes on a disk.
    static qint64 bytesFor(const QList<BundlePart> &parts);
    static QByteArray manifestOf(const QList<BundlePart> &parts);

private:
    [[nodiscard]] Status put(QByteArrayView bytes);
    QIODevice &m_device;
    QString m_path;
    QString m_sha256;
    Digest m_whole;
    BundlePart m_part;
    qint64 m_written = 0; ///< of the part
    std::optional<Digest> m_digest;
};

} // namespace convoy
