// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Digest.h"
#include "base/Result.h"
#include "package/archive/bundle/BundlePart.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <functional>

class QIODevice;

namespace convoy {

/// Reads what BundleWriter wrote, and nothing else: every byte of a bundle is either content that its digest vouches
/// for, or exactly what the writer puts around contents. Nothing may be used before verify() has succeeded.
///
/// Codes: those of BundleErrors, cancelled. Blocking, one thread.
class BundleReader
{
public:
    /// `device` is open for reading and outlives the reader; `path` is for messages.
    BundleReader(QIODevice &device, QString path);

    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// Goes over all of it once.
    [[nodiscard]] Status verify(const Progress &progress = {}, const CancelToken &cancel = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &sha256() const { return m_sha256; } ///< of the whole file, as verify() saw it
    [[nodiscard]] const BundlePart *find(const QString &name) const;  ///< nullptr: there is none
    [[nodiscard]] qsizetype count() const { return m_parts.size(); }

    using Sink = std::function<Status(QByteArrayView)>;
    /// The content once more, held to its digest again: "bundle-file-damaged" at the end when it has changed since.
    [[nodiscard]] Status read(const BundlePart &part, const Sink &sink, const CancelToken &cancel = {});
    /// The same in memory; at most `largest` bytes, else "bundle-malformed".
    [[nodiscard]] Result<QByteArray> content(const BundlePart &part, qint64 largest);

private:
    struct Walk;
    [[nodiscard]] Result<QByteArray> take(Walk &walk, qint64 size);
    [[nodiscard]] Result<BundlePart> takeHeader(Walk &walk, const QByteArray &block);
    [[nodiscard]] Result<QString> takeContent(Walk &walk, const BundlePart &part, QByteArray *kept);
    [[nodiscard]] Status readManifest(Walk &walk);
    [[nodiscard]] Status readPart(Walk &walk, const QByteArray &block);
    [[nodiscard]] Status checkFormat(const QByteArray &index) const;
    [[nodiscard]] Status checkEnd(Walk &walk);

    QIODevice &m_device;
    QString m_path;
    QString m_sha256;
    QHash<QString, QString> m_listed; ///< digests of manifest.sha256, by name
    QStringList m_order; ///< the names in it
    QHash<QString, BundlePart> m_parts;
};

} // namespace convoy
