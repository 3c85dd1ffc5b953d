// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoy {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && (path == folder || path.startsWith(folder + QLatin1Char('/')));
}

/// The disks whose free space the probes tell; every other place is measured on the host before anything is copied.
struct Disk
{
    QString folder;
    QString fact;
};

QList<Disk> knownDisks(const PackageRuleInput &input)
{
    return {{input.facts.text(QStringLiteral("home")), QStringLiteral("disk.homeFreeBytes")},
            {QStringLiteral("/tmp"), QStringLiteral("disk.tmpFreeBytes")}};
}

qint64 neededOn(const Disk &disk, const PackageRuleInput &input)
{
    const bool isHome = disk.fact == QLatin1String("disk.homeFreeBytes");
    const QString &staging = input.host.staging;
    qint64 bytes = 0;
    if (isBelow(staging, disk.folder) || (isHome && staging.isEmpty()))
        bytes += input.unpackedBytes;
    if (isBelow(input.installPath, disk.folder))
        bytes += input.package.freeBytes > 0 ? input.package.freeBytes : input.unpackedBytes;
    return bytes;
}

struct Demand
{
    QString folder;
    qint64 needed = 0;
    std::optional<qint64> free;
    [[nodiscard]] bool isTooSmall() const { return free && *free < needed; }
};

/// The disk that is worst off: too small before unknown before enough.
Demand worstDemand(const PackageRuleInput &input)
{
    Demand worst;
    for (const Disk &disk : knownDisks(input)) {
        const Demand demand{.folder = disk.folder.isEmpty() ? QStringLiteral("~") : disk.folder,
                            .needed = neededOn(disk, input),
                            .free = input.facts.integer(disk.fact)};
        if (demand.needed == 0)
            continue;
        const bool isWorse = demand.isTooSmall() || (!demand.free && !worst.isTooSmall());
        if (worst.needed == 0 || isWorse)
            worst = demand;
    }
    return worst;
}

} // namespace

Finding diskSpaceRule(const PackageRuleInput &input)
{
    const Demand demand = worstDemand(input);
    FindingBuilder builder("disk-space", input.host.name, Message(QT_TRANSLATE_NOOP("core", "There is enough room")));
    builder.why(Message(QT_TRANSLATE_NOOP(
        "core", "The package is unpacked in the staging folder before it is installed; a full disk stops both.")));
    if (demand.needed == 0) {
        return builder
            .found(Message(QT_TRANSLATE_NOOP("core", "The room is measured on the host before anything is copied.")))
            .wanted(Message(QT_TRANSLATE_NOOP("core", "Room for the package.")))
            .pass();
    }
    builder.wanted(
        Message(QT_TRANSLATE_NOOP("core", "%1 free on the disk of %2."), {sizeText(demand.needed), demand.folder}));
    if (!demand.free) {
        return builder
            .found(
                Message(QT_TRANSLATE_NOOP("core", "How much is free on the disk of %1 is not known."), {demand.folder}))
            .warning(Truth::Unknown, Message(QT_TRANSLATE_NOOP("core", "Check the host again.")));
    }
    builder.found(
        Message(QT_TRANSLATE_NOOP("core", "%1 are free on the disk of %2."), {sizeText(*demand.free), demand.folder}));
    if (!demand.isTooSmall())
        return builder.pass();
    return builder.blocker(
        Truth::False,
        Message(QT_TRANSLATE_NOOP("core", "Free at least %1 there, or choose another staging folder for the host."),
                {sizeText(demand.needed - *demand.free)}));
}

} // namespace convoy
