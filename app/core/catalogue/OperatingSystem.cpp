// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/OperatingSystem.h"

#include "catalogue/OsRelease.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace convoy {

namespace {

QString familyName(const QString &family)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("linux"), QStringLiteral("Linux")}, {QStringLiteral("windows"), QStringLiteral("Windows")},
        {QStringLiteral("aix"), QStringLiteral("AIX")},     {QStringLiteral("solaris"), QStringLiteral("Solaris")},
        {QStringLiteral("hpux"), QStringLiteral("HP-UX")},  {QStringLiteral("osf"), QStringLiteral("Tru64 UNIX")}};
    return names.value(family, family);
}

QString hostName(const OsIdentity &host)
{
    if (!host.prettyName.isEmpty())
        return host.prettyName;
    const QString name = host.name.isEmpty() ? familyName(host.family) : host.name;
    return host.version.isEmpty() ? name : name + QLatin1Char(' ') + host.version.text();
}

QString listed(const QList<OsRequirement> &requirements)
{
    QStringList names;
    for (const auto &requirement : requirements) {
        const QString name = requirement.displayName();
        if (!names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral(", "));
}

OsMatch refused(Message reason)
{
    return {.matches = false, .isUncertain = false, .reason = std::move(reason)};
}

OsMatch uncertain(Message reason)
{
    return {.matches = true, .isUncertain = true, .reason = std::move(reason)};
}

template <typename Predicate>
QList<OsRequirement> filtered(const QList<OsRequirement> &all, Predicate keep)
{
    QList<OsRequirement> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), keep);
    return kept;
}

/// A requirement that names the host's own product, or no product at all.
QList<OsRequirement> ofSameProduct(const QList<OsRequirement> &requirements, const OsIdentity &host)
{
    const OsRelease mine = OsRelease::of(host.family, host.name.isEmpty() ? host.id : host.name, host.version);
    return filtered(requirements, [&](const OsRequirement &one) {
        return OsRelease::of(host.family, one.name, one.atLeast).isSameProduct(mine);
    });
}

/// Versions of entries of the host's own product: refused only when it is lower than every one of them.
OsMatch matchVersions(const QList<OsRequirement> &requirements, const OsIdentity &host)
{
    const OsRelease mine = OsRelease::of(host.family, host.name, host.version);
    bool isComparable = true;
    for (const auto &requirement : requirements) {
        const OsRelease wanted = OsRelease::of(host.family, requirement.name, requirement.atLeast);
        if (wanted.release.isEmpty() && wanted.position.isEmpty())
            return {};
        // A version without a product ("linux 2.6") cannot be held against a distribution's number.
        if (wanted.product.isEmpty() || !mine.isComparable(wanted))
            isComparable = false;
        else if (mine.isAtLeast(wanted))
            return {};
    }
    if (!isComparable)
        return uncertain(Message(QT_TRANSLATE_NOOP("core", "The package asks for %1. The version of the host's system "
                                                           "(%2) could not be compared with it."),
                                 {listed(requirements), hostName(host)}));
    return refused(Message(QT_TRANSLATE_NOOP("core", "The package needs at least %1; this host runs %2."),
                           {listed(requirements), hostName(host)}));
}

OsMatch matchBits(const QList<OsRequirement> &requirements, const OsIdentity &host)
{
    if (host.bits != 0)
        return refused(Message(QT_TRANSLATE_NOOP("core", "The package is for %1; this host runs %2 (%3 bit)."),
                               {listed(requirements), hostName(host), QString::number(host.bits)}));
    return uncertain(Message(QT_TRANSLATE_NOOP("core", "The package is for %1. Whether this host (%2) is a 32 bit or a "
                                                       "64 bit system is not known."),
                             {listed(requirements), hostName(host)}));
}

} // namespace

QString OsRequirement::displayName() const
{
    QStringList parts;
    if (!name.isEmpty())
        parts += name;
    else if (!family.isEmpty())
        parts += familyName(family);
    if (!atLeast.isEmpty() && !name.endsWith(atLeast.text()))
        parts += atLeast.text();
    if (bits != 0)
        parts += QStringLiteral("(%1 bit)").arg(bits);
    return parts.join(QLatin1Char(' '));
}

QJsonObject OsRequirement::toJson() const
{
    return {{QStringLiteral("family"), family},
            {QStringLiteral("name"), name},
            {QStringLiteral("atLeast"), atLeast.text()},
            {QStringLiteral("bits"), bits}};
}

OsRequirement OsRequirement::fromJson(const QJsonObject &object)
{
    return {.family = object.value(QStringLiteral("family")).toString(),
            .name = object.value(QStringLiteral("name")).toString(),
            .atLeast = Version(object.value(QStringLiteral("atLeast")).toString()),
            .bits = object.value(QStringLiteral("bits")).toInt()};
}

OsMatch matchOperatingSystem(const QList<OsRequirement> &requirements, const OsIdentity &host)
{
    if (requirements.isEmpty())
        return {};
    if (host.family.isEmpty())
        return uncertain(Message(QT_TRANSLATE_NOOP("core", "The package is for %1. The operating system of this host "
                                                           "is not known."),
                                 {listed(requirements)}));
    const auto family = filtered(
        requirements, [&](const OsRequirement &one) { return one.family.isEmpty() || one.family == host.family; });
    if (family.isEmpty())
        return refused(Message(QT_TRANSLATE_NOOP("core", "The package is for %1; this host runs %2."),
                               {listed(requirements), hostName(host)}));
    const auto bits =
        filtered(family, [&](const OsRequirement &one) { return one.bits == 0 || one.bits == host.bits; });
    if (bits.isEmpty())
        return matchBits(family, host);
    const auto sameProduct = ofSameProduct(bits, host);
    if (!sameProduct.isEmpty())
        return matchVersions(sameProduct, host);
    return uncertain(Message(QT_TRANSLATE_NOOP("core", "The package names %1; this host runs %2. Whether the package "
                                                       "runs on it is not known."),
                             {listed(bits), hostName(host)}));
}

} // namespace convoy
