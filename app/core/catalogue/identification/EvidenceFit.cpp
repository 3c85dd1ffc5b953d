// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identification/EvidenceFit.h"

#include "catalogue/identification/ProductNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

const QString Gui = QStringLiteral("gui");

OsFinding contradiction(const char *rule, Message text, const QString &found, const QString &wanted)
{
    return {.rule = QLatin1String(rule),
            .severity = OsFinding::Severity::Warning,
            .text = std::move(text),
            .found = found,
            .wanted = wanted,
            .source = {},
            .isWaivable = true};
}

QStringList optionsOf(const OsEntry &entry)
{
    QStringList names;
    for (const OsOption &option : entry.options) {
        const QString name = option.where == QLatin1String("host")
                                 ? option.option
                                 : QStringLiteral("%1 (%2)").arg(option.option, option.where);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

template <typename Value>
bool differ(const QList<const OsEntry *> &candidates, Value value)
{
    return std::ranges::any_of(candidates,
                               [&](const OsEntry *one) { return value(*one) != value(*candidates.constFirst()); });
}

} // namespace

QString platformOf(const QString &architecture)
{
    const QString name = architecture.trimmed().toLower();
    if (name == QLatin1String("amd64") || name == QLatin1String("x86-64") || name == QLatin1String("x86_64")
        || name == QLatin1String("x64") || name == QLatin1String("em64t"))
        return QStringLiteral("x64");
    if (name == QLatin1String("aarch64") || name == QLatin1String("arm64") || name == QLatin1String("armv8-a"))
        return QStringLiteral("arm64");
    if (name == QLatin1String("ia64") || name == QLatin1String("itanium"))
        return QStringLiteral("itanium");
    const bool isOld = name.size() == 4 && name.startsWith(u'i') && name.endsWith(QLatin1String("86"));
    if (isOld || name == QLatin1String("x86") || name == QLatin1String("x86-32"))
        return QStringLiteral("x86");
    return name;
}

QString claimedOption(const OsCatalogue &catalogue, const OsEvidence &evidence)
{
    const EditionId *edition = evidence.edition.isEmpty() ? nullptr : catalogue.edition(evidence.edition);
    if (edition != nullptr && edition->option == QLatin1String("nano-server"))
        return edition->option;
    QString type = evidence.installationType.simplified().toLower();
    if (type == QLatin1String("server core") || type == QLatin1String("server-core"))
        return QStringLiteral("server-core");
    if (type.startsWith(QLatin1String("nano")))
        return QStringLiteral("nano-server");
    if (type == QLatin1String("server") || type == QLatin1String("desktop-experience") || type == QLatin1String("full"))
        return Gui;
    if (!type.isEmpty())
        return type.replace(u' ', u'-');
    return edition != nullptr ? edition->option : QString();
}

QString optionOf(const OsEntry &entry, const QString &claimed)
{
    if (claimed != Gui)
        return claimed;
    const QString desktop = QStringLiteral("desktop-experience");
    return entry.option(desktop, QStringLiteral("host")) != nullptr ? desktop : QStringLiteral("full");
}

bool offersOnHost(const OsEntry &entry, const QString &claimed)
{
    // An entry without options says nothing about them.
    return claimed.isEmpty() || entry.options.isEmpty()
           || entry.option(optionOf(entry, claimed), QStringLiteral("host")) != nullptr;
}

bool fitsName(const OsEntry &entry, const QString &productName)
{
    if (productName.isEmpty() || entry.productNames.contains(productName, Qt::CaseInsensitive))
        return true;
    const bool isPreviewName = productName.contains(QLatin1String("preview"), Qt::CaseInsensitive);
    if (isPreviewName != entry.isPreview())
        return false;
    const QString release = releaseInName(productName);
    const QString own = releaseInName(entry.name);
    if (release.isEmpty())
        return own.isEmpty() || own.startsWith(QLatin1String("version "));
    if (!isPreviewName)
        return release == own;
    return productName.contains(entry.name, Qt::CaseInsensitive)
           || entry.name.contains(productName, Qt::CaseInsensitive)
           || entry.aliases.contains(productName, Qt::CaseInsensitive);
}

bool fitsLabel(const OsEntry &entry, const QString &label)
{
    return label.isEmpty() || label.compare(entry.label, Qt::CaseInsensitive) == 0
           || label.compare(entry.displayVersion, Qt::CaseInsensitive) == 0;
}

bool fitsVersion(const OsEntry &entry, const QString &ntVersion, bool hasBuild)
{
    if (ntVersion.isEmpty() || ntVersion == entry.ntVersion.text())
        return true;
    // The registry's CurrentVersion stays 6.3 on 10.0 systems, and an unprepared program is told 6.2; a build says more.
    const bool isStuck = ntVersion == QLatin1String("6.3") || ntVersion == QLatin1String("6.2");
    return hasBuild && isStuck && entry.ntVersion.text() == QLatin1String("10.0");
}

bool fitsPlatform(const OsEntry &entry, const QString &platform)
{
    return platform.isEmpty() || entry.platforms.isEmpty() || entry.platforms.contains(platform);
}

QList<OsFinding> contradictionsOf(const OsCatalogue &catalogue, const OsEntry &entry, const OsEvidence &evidence)
{
    QList<OsFinding> found;
    if (!fitsName(entry, evidence.productName))
        found.append(contradiction(
            "identity-product-name",
            Message(QT_TRANSLATE_NOOP("core", "The product name does not fit the build, which is that of %1."),
                    {entry.name}),
            evidence.productName, entry.name));
    // The old ReleaseId has stood still at 2009 since 20H2.
    if (!fitsLabel(entry, evidence.displayVersion) && evidence.displayVersion != QLatin1String("2009")
        && !entry.label.isEmpty())
        found.append(contradiction(
            "identity-display-version",
            Message(QT_TRANSLATE_NOOP("core", "The display version does not fit the build, which is that of %1."),
                    {entry.name}),
            evidence.displayVersion, entry.label));
    const QString claimed = claimedOption(catalogue, evidence);
    if (!offersOnHost(entry, claimed))
        found.append(contradiction(
            "identity-installation-type",
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be installed that way on a host."), {entry.name}),
            optionOf(entry, claimed), optionsOf(entry).join(QLatin1String(", "))));
    const QString platform = platformOf(evidence.architecture);
    if (!fitsPlatform(entry, platform))
        found.append(
            contradiction("identity-architecture",
                          Message(QT_TRANSLATE_NOOP("core", "%1 does not exist for this architecture."), {entry.name}),
                          platform, entry.platforms.join(QLatin1String(", "))));
    return found;
}

QStringList whatTellsApart(const QList<const OsEntry *> &candidates, const OsEvidence &evidence)
{
    QStringList keys;
    const auto add = [&](const char *key, bool isGiven, bool isDecisive) {
        if (!isGiven && isDecisive)
            keys += QLatin1String(key);
    };
    if (!candidates.constFirst()->isWindows()) {
        add("os-release-version", !evidence.osReleaseVersion.isEmpty(), true);
        return keys;
    }
    add("build", evidence.build > 0, differ(candidates, [](const OsEntry &one) { return one.build; }));
    add("nt-version", !evidence.ntVersion.isEmpty(),
        differ(candidates, [](const OsEntry &one) { return one.ntVersion.text(); }));
    add("product-name", !evidence.productName.isEmpty(),
        differ(candidates, [](const OsEntry &one) { return releaseInName(one.name); }));
    add("edition", !evidence.edition.isEmpty(), differ(candidates, [](const OsEntry &one) { return one.channel; }));
    add("installation-type", !evidence.installationType.isEmpty(),
        differ(candidates, [](const OsEntry &one) { return offersOnHost(one, Gui); }));
    add("display-version", !evidence.displayVersion.isEmpty(),
        differ(candidates, [](const OsEntry &one) { return one.label; }));
    add("architecture", !evidence.architecture.isEmpty(),
        differ(candidates, [](const OsEntry &one) { return one.platforms; }));
    return keys;
}

} // namespace convoy
