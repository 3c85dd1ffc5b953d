// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/tar/ByteSource.h"

#include "package/archive/tar/FilterSource.h"
#include "package/archive/tar/GzipSource.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

class PlainSource : public ByteSource
{
public:
    explicit PlainSource(QFile &file)
        : m_file(file)
    {
        m_buffer.resize(bufferSize);
    }

    Checked<QByteArrayView> read() override
    {
        const qint64 count = m_file.read(m_buffer.data(), m_buffer.size());
        if (count < 0)
            return refuse("media-gone", {}, m_file.errorString());
        return QByteArrayView(m_buffer).first(count);
    }

private:
    static constexpr qsizetype bufferSize = qsizetype(256) * 1024;
    QFile &m_file;
    QByteArray m_buffer;
};

} // namespace

std::unique_ptr<ByteSource> ByteSource::create(const QString &format, QFile &file)
{
    if (format == "tar"_L1)
        return std::make_unique<PlainSource>(file);
    if (format == "tar.gz"_L1)
        return std::make_unique<GzipSource>(file);
    return std::make_unique<FilterSource>(file);
}

} // namespace convoy
