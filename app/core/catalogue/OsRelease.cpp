// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/OsRelease.h"

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

OsRelease windowsRelease(const QString &name, const Version &version)
{
    static const QRegularExpression shape(
        QStringLiteral("windows\\s+(server\\s+)?(\\d+(?:\\.\\d+)?|nt|xp|vista)(\\s+r2)?(?![\\w.])"));
    const auto match = shape.match(name);
    const bool isServer = name.contains(QLatin1String("server"));
    OsRelease release{isServer ? QStringLiteral("windows server") : QStringLiteral("windows"), version};
    if (!match.hasMatch()) {
        // "Windows" alone stands for every Windows; without a release to compare it asks for nothing.
        if (!isServer && version.isEmpty())
            release.product.clear();
        return release;
    }
    const QString number = match.captured(2);
    release.release = Version(match.captured(3).isEmpty() ? number : number + QStringLiteral(".2"));
    if (!number.at(0).isDigit())
        release = {QStringLiteral("windows ") + number, Version()};
    return release;
}

} // namespace

OsRelease OsRelease::of(const QString &family, const QString &name, const Version &version)
{
    const QString simple = name.simplified().toLower();
    if (simple.isEmpty())
        return {QString(), version};
    if (family == QLatin1String("windows"))
        return windowsRelease(simple, version);
    if (family == QLatin1String("linux"))
        return {linuxProduct(simple), version};
    return {simple, version};
}

bool OsRelease::isSameProduct(const OsRelease &other) const
{
    return product.isEmpty() || product == other.product;
}

} // namespace convoy
