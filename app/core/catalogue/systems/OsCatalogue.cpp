// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/OsCatalogue.h"

#include <algorithm>
#include <tuple>

namespace convoy {

namespace {

const QStringList &valueKeys()
{
    static const QStringList keys{QStringLiteral("name"),
                                  QStringLiteral("kernel"),
                                  QStringLiteral("ntVersion"),
                                  QStringLiteral("build"),
                                  QStringLiteral("label"),
                                  QStringLiteral("displayVersion"),
                                  QStringLiteral("codename"),
                                  QStringLiteral("codeBase"),
                                  QStringLiteral("ordinal"),
                                  QStringLiteral("announced"),
                                  QStringLiteral("rtm"),
                                  QStringLiteral("ga"),
                                  QStringLiteral("supportStart"),
                                  QStringLiteral("firstPreview"),
                                  QStringLiteral("mainstreamEnd"),
                                  QStringLiteral("extendedEnd"),
                                  QStringLiteral("esuEnd"),
                                  QStringLiteral("esuEndAzure"),
                                  QStringLiteral("expires"),
                                  QStringLiteral("expiresExtended"),
                                  QStringLiteral("latest"),
                                  QStringLiteral("levels"),
                                  QStringLiteral("options"),
                                  QStringLiteral("editions"),
                                  QStringLiteral("platforms"),
                                  QStringLiteral("client"),
                                  QStringLiteral("licenceMetric"),
                                  QStringLiteral("licenceKinds"),
                                  QStringLiteral("updates"),
                                  QStringLiteral("windowsInstaller"),
                                  QStringLiteral("minimum"),
                                  QStringLiteral("cycle"),
                                  QStringLiteral("channel"),
                                  QStringLiteral("productNames"),
                                  QStringLiteral("requires"),
                                  QStringLiteral("hardware"),
                                  QStringLiteral("interfaces"),
                                  QStringLiteral("preReleases"),
                                  QStringLiteral("internalPlatforms"),
                                  QStringLiteral("licenceTerms")};
    return keys;
}

bool contains(const OsEntry &entry, const QString &text)
{
    const QString build = entry.build == 0 ? QString() : QString::number(entry.build);
    QStringList texts{entry.id,
                      entry.name,
                      entry.codename,
                      entry.label,
                      entry.displayVersion,
                      build,
                      entry.cycle,
                      entry.ntVersion.text() + QLatin1Char('.') + build};
    texts += entry.aliases;
    for (const OsLevel &level : entry.levels)
        texts += level.build == 0 ? QString() : QString::number(level.build);
    return std::ranges::any_of(texts, [&](const QString &one) { return one.contains(text, Qt::CaseInsensitive); });
}

auto orderOf(const OsEntry &entry)
{
    // Families and distributions together; a system that was there earlier cannot come after a later one.
    return std::tuple(!entry.isWindows(), entry.osReleaseId, entry.available(), entry.build, entry.id);
}

} // namespace

OsCatalogue::OsCatalogue(QDate date, QList<OsEntry> systems, OsTables tables, QByteArray bytes)
    : m_date(date)
    , m_systems(std::move(systems))
    , m_tables(std::move(tables))
    , m_bytes(std::move(bytes))
{
    const QList<OsEntry> &all = std::as_const(m_systems);
    const auto addBuild = [this](int build, const OsEntry &entry) {
        QList<const OsEntry *> &known = m_byBuild[build];
        if (build > 0 && !known.contains(&entry))
            known.append(&entry);
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const OsEntry &entry = all.at(i);
        for (const QString &name : QStringList{entry.id, entry.name} + entry.aliases)
            m_byName.insert(name.toLower(), i);
        if (!entry.isWindows())
            continue;
        addBuild(entry.build, entry);
        for (const OsLevel &level : entry.levels)
            addBuild(level.build, entry);
    }
    m_byBuild.remove(0);
    m_builds = m_byBuild.keys();
    std::ranges::sort(m_builds);
}

const OsEntry *OsCatalogue::find(const QString &idOrName) const
{
    const auto found = m_byName.constFind(idOrName.simplified().toLower());
    return found == m_byName.cend() ? nullptr : &m_systems.at(*found);
}

const QList<const OsEntry *> &OsCatalogue::withBuild(int build) const
{
    static const QList<const OsEntry *> none;
    const auto found = m_byBuild.constFind(build);
    return found == m_byBuild.cend() ? none : *found;
}

QList<const OsEntry *> OsCatalogue::inSuccession() const
{
    QList<const OsEntry *> sorted;
    for (const OsEntry &entry : m_systems)
        sorted.append(&entry);
    std::ranges::sort(sorted, {}, [](const OsEntry *entry) { return orderOf(*entry); });
    return sorted;
}

QList<const OsEntry *> OsCatalogue::search(const QString &text) const
{
    const QString wanted = text.simplified();
    QList<const OsEntry *> found = inSuccession();
    found.removeIf([&](const OsEntry *entry) { return !contains(*entry, wanted); });
    return found;
}

QList<const OsEntry *> OsCatalogue::ancestry(const OsEntry &entry) const
{
    QList<const OsEntry *> ancestors;
    const OsEntry *now = &entry;
    while (now != nullptr) {
        const auto link = std::ranges::find_if(now->predecessors,
                                               [](const OsLink &one) { return one.kind != QLatin1String("preview"); });
        now = link == now->predecessors.end() ? nullptr : find(link->id);
        if (now == nullptr || ancestors.contains(now))
            break;
        ancestors.append(now);
    }
    return ancestors;
}

const OptionCapability *OsCatalogue::capability(const OsEntry &entry, const QString &option, const QString &where) const
{
    const OptionCapability *general = nullptr;
    for (const OptionCapability &row : m_tables.capabilities) {
        if (row.option != option || (!row.where.isEmpty() && row.where != where))
            continue;
        if (row.releases.contains(entry.id))
            return &row;
        if (row.releases.isEmpty() && general == nullptr)
            general = &row;
    }
    return general;
}

const EditionId *OsCatalogue::edition(const QString &editionId) const
{
    const auto found = std::ranges::find_if(
        m_tables.editionIds, [&](const EditionId &one) { return one.id.compare(editionId, Qt::CaseInsensitive) == 0; });
    return found == m_tables.editionIds.end() ? nullptr : &*found;
}

QStringList OsCatalogue::upgradesFrom(const QString &id) const
{
    QStringList targets;
    for (const UpgradePath &path : m_tables.upgrades) {
        if (path.from == id)
            targets += path.to;
    }
    return targets;
}

QStringList OsCatalogue::withoutSource() const
{
    QStringList missing;
    for (const OsEntry &entry : m_systems) {
        for (const QString &key : valueKeys()) {
            if (entry.document.contains(key) && entry.sources.value(key).isEmpty())
                missing += entry.id + QLatin1Char('.') + key;
        }
    }
    return missing;
}

} // namespace convoy
