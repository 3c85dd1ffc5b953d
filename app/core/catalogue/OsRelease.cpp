// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/OsRelease.h"

#include "catalogue/identification/OsIdentification.h"
#include "catalogue/systems/CatalogueFolder.h"

#include <QRegularExpression>

namespace convoy {

namespace {

/// Distributions that are written in more than one way; the first word that the name contains decides.
QString linuxProduct(const QString &name)
{
    static const QStringList known{QStringLiteral("red hat"), QStringLiteral("ubuntu"),   QStringLiteral("debian"),
                                   QStringLiteral("centos"),  QStringLiteral("rocky"),    QStringLiteral("alma"),
                                   QStringLiteral("oracle"),  QStringLiteral("opensuse"), QStringLiteral("suse"),
                                   QStringLiteral("fedora"),  QStringLiteral("amazon"),   QStringLiteral("alpine")};
    for (const QString &word : known) {
        if (name.contains(word))
            return word;
    }
    if (name == QLatin1String("rhel"))
        return known.constFirst();
    return name == QLatin1String("linux") || name == QLatin1String("any") ? QString() : name;
}

/// Where the catalogue has a Windows of that name and version; two with one build are told apart by their days.
Version positionOf(const QString &name, const Version &version)
{
    OsEvidence evidence;
    evidence.productName = name;
    if (version.text().contains(u'.'))
        evidence.ntVersion = version.text();
    else if (!version.isEmpty() && !name.contains(version.text()))
        evidence.productName += u' ' + version.text();
    const OsEntry *system = identify(builtInCatalogue(), evidence).system();
    if (system == nullptr)
        return Version();
    return Version(system->fullVersion().text() + u'.' + system->available().toString(QStringLiteral("yyyyMMdd")));
}

OsRelease windowsRelease(const QString &name, const Version &version)
{
    static const QRegularExpression shape(
        QStringLiteral("windows\\s+(server\\s+)?(\\d+(?:\\.\\d+)?|nt|xp|vista)(\\s+r2)?(?![\\w.])"));
    const auto match = shape.match(name);
    const bool isServer = name.contains(QLatin1String("server"));
    OsRelease release{isServer ? QStringLiteral("windows server") : QStringLiteral("windows"), version, Version()};
    if (isServer)
        release.position = positionOf(name, version);
    if (!match.hasMatch()) {
        // "Windows" alone stands for every Windows; without a release to compare it asks for nothing.
        if (!isServer && version.isEmpty())
            release.product.clear();
        return release;
    }
    const QString number = match.captured(2);
    release.release = Version(match.captured(3).isEmpty() ? number : number + QStringLiteral(".2"));
    if (!number.at(0).isDigit())
        release = {QStringLiteral("windows ") + number, Version(), Version()};
    return release;
}

} // namespace

OsRelease OsRelease::of(const QString &family, const QString &name, const Version &version)
{
    const QString simple = name.simplified().toLower();
    if (simple.isEmpty())
        return {QString(), version, Version()};
    if (family == QLatin1String("windows"))
        return windowsRelease(simple, version);
    if (family == QLatin1String("linux"))
        return {linuxProduct(simple), version, Version()};
    return {simple, version, Version()};
}

bool OsRelease::isComparable(const OsRelease &other) const
{
    const bool haveReleases = !release.isEmpty() && !other.release.isEmpty();
    return haveReleases || (!position.isEmpty() && !other.position.isEmpty());
}

bool OsRelease::isAtLeast(const OsRelease &other) const
{
    if (!position.isEmpty() && !other.position.isEmpty())
        return position >= other.position;
    return release >= other.release;
}

bool OsRelease::isSameProduct(const OsRelease &other) const
{
    return product.isEmpty() || product == other.product;
}

} // namespace convoy
