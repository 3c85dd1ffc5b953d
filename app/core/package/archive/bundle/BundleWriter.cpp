// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/bundle/BundleWriter.h"

#include "package/archive/bundle/BundleErrors.h"
#include "package/archive/tar/TarWriter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace convoy {

namespace {

QByteArray headerOf(const QString &name, qint64 size)
{
    return TarWriter::header({.path = name, .size = size});
}

Error changed(const QString &part)
{
    return Error(QStringLiteral("package-changed"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 changed while the bundle was written."), {part}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Wait until nothing writes to it any more, and repeat the step.")));
}

} // namespace

BundleWriter::BundleWriter(QIODevice &device, QString path)
    : m_device(device)
    , m_path(std::move(path))
{
}

BundlePart BundleWriter::partOf(const QString &name, QByteArrayView content)
{
    return {.name = name, .size = content.size(), .sha256 = Digest::ofBytes(content)};
}

QByteArray BundleWriter::manifestOf(const QList<BundlePart> &parts)
{
    QByteArray text;
    for (const BundlePart &part : parts)
        text += part.sha256.toLatin1() + "  " + part.name.toLatin1() + '\n';
    return text;
}

qint64 BundleWriter::bytesFor(const QList<BundlePart> &parts)
{
    const auto sizeOf = [](const QString &name, qint64 size) {
        return headerOf(name, size).size() + size + TarWriter::padding(size).size();
    };
    qint64 bytes = sizeOf(bundle::manifestName, manifestOf(parts).size()) + TarWriter::end().size();
    for (const BundlePart &part : parts)
        bytes += sizeOf(part.name, part.size);
    return bytes;
}

Status BundleWriter::put(QByteArrayView bytes)
{
    m_whole.add(bytes);
    if (m_device.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return failure(bundle::unwritable(m_path, m_device.errorString()));
}

Status BundleWriter::start(const QList<BundlePart> &parts)
{
    const QByteArray manifest = manifestOf(parts);
    return add(partOf(bundle::manifestName, manifest), manifest);
}

Status BundleWriter::begin(const BundlePart &part)
{
    m_part = part;
    m_written = 0;
    m_digest.emplace();
    return put(headerOf(part.name, part.size));
}

Status BundleWriter::write(QByteArrayView bytes)
{
    m_written += bytes.size();
    if (m_written > m_part.size)
        return failure(changed(m_part.name));
    m_digest->add(bytes);
    return put(bytes);
}

Status BundleWriter::end()
{
    if (m_written != m_part.size || m_digest->finish() != m_part.sha256)
        return failure(changed(m_part.name));
    m_digest.reset();
    return put(TarWriter::padding(m_part.size));
}

Status BundleWriter::add(const BundlePart &part, QByteArrayView content)
{
    Status done = begin(part);
    if (done)
        done = write(content);
    return done ? end() : done;
}

Status BundleWriter::finish()
{
    Status done = put(TarWriter::end());
    m_sha256 = m_whole.finish();
    return done;
}

} // namespace convoy
