// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/zip/ZipFields.h"

#include <QDateTime>
#include <QFileDevice>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace convoy {

Checked<QByteArray> readExactly(QIODevice &file, qint64 offset, qint64 size)
{
    if (!file.seek(offset))
        return refuse("archive-broken", {}, u"a header points behind the end of the file"_s);
    QByteArray bytes = file.read(size);
    if (bytes.size() == size)
        return bytes;
    const auto *device = qobject_cast<const QFileDevice *>(&file);
    if (device && device->error() == QFileDevice::ReadError)
        return refuse("media-gone", {}, device->errorString());
    return refuse("archive-broken", {}, u"the file ends inside a header"_s);
}

Checked<ZipExtra> ZipExtra::parse(QByteArrayView extra, const QString &name)
{
    ZipExtra result;
    while (extra.size() >= 4) {
        const auto id = zipField<quint16>(extra, 0);
        const auto size = qsizetype(zipField<quint16>(extra, 2));
        if (size > extra.size() - 4)
            return refuse("archive-broken", name, u"an extra field is longer than its header says"_s);
        const QByteArrayView value = extra.sliced(4, size);
        extra = extra.sliced(4 + size);
        if ((id == 0x0001 && result.zip64) || (id == 0x7075 && result.unicodeName))
            return refuse("archive-broken", name, u"an extra field stands there twice"_s);
        if (id == 0x0001)
            result.zip64 = value.toByteArray();
        else if (id == 0x7075 && size >= 5)
            result.unicodeName = value.sliced(5).toByteArray();
        else if (id == 0x5455 && size >= 5 && (value.at(0) & 1) != 0)
            result.modified = zipField<quint32>(value, 1);
    }
    return result;
}

Checked<void> ZipExtra::apply(ZipSizes &sizes, bool isCentral, const QString &name) const
{
    QList<quint64 *> wanted;
    if (sizes.unpacked == zip32Max || (!isCentral && sizes.compressed == zip32Max))
        wanted.append(&sizes.unpacked);
    if (sizes.compressed == zip32Max || (!isCentral && !wanted.isEmpty()))
        wanted.append(&sizes.compressed);
    if (isCentral && sizes.offset == zip32Max)
        wanted.append(&sizes.offset);
    const QByteArray field = zip64.value_or(QByteArray());
    // A local header may carry the field without using it: writers to a pipe reserve it before they know the sizes.
    const bool isSpare = !isCentral && wanted.isEmpty();
    if (!isSpare && field.size() != wanted.size() * 8)
        return refuse("archive-broken", name, u"the zip64 field does not fit the sizes"_s);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        *wanted.at(i) = zipField<quint64>(field, i * 8);
    constexpr quint64 largest = Q_UINT64_C(1) << 62;
    if (sizes.unpacked > largest || sizes.compressed > largest || sizes.offset > largest)
        return refuse("archive-broken", name, u"a zip64 size is impossible"_s);
    return {};
}

qint64 secondsOfDosTime(quint16 time, quint16 date)
{
    const QDate day(1980 + (date >> 9), (date >> 5) & 15, date & 31);
    const QTime hour(time >> 11, (time >> 5) & 63, (time & 31) * 2);
    if (!day.isValid() || !hour.isValid())
        return 0;
    return QDateTime(day, hour, QTimeZone::UTC).toSecsSinceEpoch();
}

} // namespace convoy
