// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/zip/ZipEndRecord.h"

#include "package/archive/zip/ZipFields.h"

#include <QIODevice>

#include <optional>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 locatorSize = 20;
constexpr qint64 end64Size = 56;
constexpr qint64 longestComment = 65535;

struct RawEnd
{
    qint64 position = 0;
    quint16 disk = 0;
    quint16 directoryDisk = 0;
    quint16 entriesHere = 0;
    quint16 entries = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

std::unexpected<Refusal> broken(const QString &detail)
{
    return refuse("archive-broken", {}, detail);
}

/// The end record is the one whose comment ends where the file ends. Two of them would be read differently by
/// different programs.
Checked<RawEnd> findEnd(QIODevice &file)
{
    const qint64 tailSize = qMin(file.size(), endSize + longestComment);
    const Checked<QByteArray> tail = readExactly(file, file.size() - tailSize, tailSize);
    if (!tail)
        return std::unexpected(tail.error());
    std::optional<qsizetype> found;
    for (qsizetype at = tail->indexOf("PK\5\6"); at >= 0; at = tail->indexOf("PK\5\6", at + 1)) {
        if (at + endSize > tail->size() || at + endSize + zipField<quint16>(*tail, at + 20) != tail->size())
            continue;
        if (found)
            return broken(u"it has two end records"_s);
        found = at;
    }
    if (!found)
        return broken(u"its end record is missing, or data follows it"_s);
    const QByteArrayView record = QByteArrayView(*tail).sliced(*found, endSize);
    return RawEnd{.position = file.size() - tailSize + *found,
                  .disk = zipField<quint16>(record, 4),
                  .directoryDisk = zipField<quint16>(record, 6),
                  .entriesHere = zipField<quint16>(record, 8),
                  .entries = zipField<quint16>(record, 10),
                  .size = zipField<quint32>(record, 12),
                  .offset = zipField<quint32>(record, 16)};
}

/// A number of the short record is either the one of the zip64 record or "see there".
template <typename Short>
bool agrees(Short given, qint64 real, Short seeThere)
{
    return given == seeThere || qint64(given) == real;
}

Checked<ZipEndRecord> readEnd64(QIODevice &file, const RawEnd &end)
{
    const Checked<QByteArray> locator = readExactly(file, end.position - locatorSize, locatorSize);
    if (!locator)
        return std::unexpected(locator.error());
    const auto at = zipField<quint64>(*locator, 8);
    if (zipField<quint32>(*locator, 4) != 0 || zipField<quint32>(*locator, 16) > 1)
        return refuse("archive-unsupported", {}, u"it is one volume of several"_s);
    if (at != quint64(end.position - locatorSize - end64Size))
        return broken(u"the zip64 end record is not where it should be"_s);
    const Checked<QByteArray> record = readExactly(file, qint64(at), end64Size);
    if (!record)
        return std::unexpected(record.error());
    if (!record->startsWith("PK\6\6") || zipField<quint64>(*record, 4) != quint64(end64Size - 12))
        return broken(u"the zip64 end record is damaged"_s);
    if (zipField<quint32>(*record, 16) != 0 || zipField<quint32>(*record, 20) != 0
        || zipField<quint64>(*record, 24) != zipField<quint64>(*record, 32))
        return refuse("archive-unsupported", {}, u"it is one volume of several"_s);
    const ZipEndRecord result{.entries = zipField<qint64>(*record, 32),
                              .directoryOffset = zipField<qint64>(*record, 48),
                              .directorySize = zipField<qint64>(*record, 40)};
    if (!agrees(end.entries, result.entries, zip16Max) || !agrees(end.offset, result.directoryOffset, zip32Max)
        || !agrees(end.size, result.directorySize, zip32Max))
        return broken(u"the two end records disagree"_s);
    return result;
}

bool hasLocator(QIODevice &file, const RawEnd &end)
{
    if (end.position < locatorSize + end64Size)
        return false;
    const Checked<QByteArray> locator = readExactly(file, end.position - locatorSize, locatorSize);
    return locator && locator->startsWith("PK\6\7");
}

Checked<ZipEndRecord> plainEnd(const RawEnd &end)
{
    if (end.offset == zip32Max || end.size == zip32Max || end.entries == zip16Max)
        return broken(u"the zip64 end record is missing"_s);
    return ZipEndRecord{.entries = end.entries, .directoryOffset = end.offset, .directorySize = end.size};
}

} // namespace

Checked<ZipEndRecord> ZipEndRecord::read(QIODevice &file)
{
    const Checked<RawEnd> end = findEnd(file);
    if (!end)
        return std::unexpected(end.error());
    const bool is64 = hasLocator(file, *end);
    // A volume number of 0xFFFF is no volume but "see zip64".
    const bool isOneVolume = (end->disk == 0 || (is64 && end->disk == zip16Max))
                             && (end->directoryDisk == 0 || (is64 && end->directoryDisk == zip16Max))
                             && end->entriesHere == end->entries;
    if (!isOneVolume)
        return refuse("archive-unsupported", {}, u"it is one volume of several"_s);
    Checked<ZipEndRecord> result = is64 ? readEnd64(file, *end) : plainEnd(*end);
    if (!result)
        return result;
    const qint64 directoryEnd = end->position - (is64 ? locatorSize + end64Size : 0);
    if (result->entries < 0 || result->directoryOffset < 0 || result->directorySize < 0
        || result->directorySize > directoryEnd || result->directoryOffset != directoryEnd - result->directorySize)
        return broken(u"its directory is not where the end record says, or data stands before the archive"_s);
    return result;
}

} // namespace convoy
