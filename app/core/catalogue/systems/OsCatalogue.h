// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/systems/OsEntry.h"
#include "catalogue/systems/OsTables.h"

#include <QByteArray>
#include <QHash>

namespace convoy {

/// Every operating system that is known, with its dates, ways to install it and neighbours: the contents of one data
/// file, which CatalogueReader has checked. Immutable; any thread.
class OsCatalogue
{
public:
    OsCatalogue() = default;
    OsCatalogue(QDate date, QList<OsEntry> systems, OsTables tables, QByteArray bytes);

    [[nodiscard]] QDate date() const { return m_date; } ///< of the data, to be shown beside every answer
    [[nodiscard]] const QList<OsEntry> &systems() const { return m_systems; }
    [[nodiscard]] const OsTables &tables() const { return m_tables; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< the file; what an export writes

    /// Nullptr when there is none. By id, or by name or alias in any case of letters.
    [[nodiscard]] const OsEntry *find(const QString &idOrName) const;
    [[nodiscard]] const QList<const OsEntry *> &withBuild(int build) const;
    [[nodiscard]] const QList<int> &builds() const { return m_builds; } ///< of Windows, rising

    /// Those whose id, name, alias, codename, build, label or display version contains the text, in succession order.
    [[nodiscard]] QList<const OsEntry *> search(const QString &text) const;
    /// Each after all that it comes from; systems of one family together, earlier ones first.
    [[nodiscard]] QList<const OsEntry *> inSuccession() const;
    /// The systems that this one comes from, nearest first, along releases and branches, never previews.
    [[nodiscard]] QList<const OsEntry *> ancestry(const OsEntry &entry) const;
    /// What an installation option lacks; the row of its own release before the general one.
    [[nodiscard]] const OptionCapability *capability(const OsEntry &entry, const QString &option,
                                                     const QString &where) const;
    [[nodiscard]] const EditionId *edition(const QString &editionId) const;
    [[nodiscard]] QStringList upgradesFrom(const QString &id) const;
    /// "2016.ga": values of systems that name no source.
    [[nodiscard]] QStringList withoutSource() const;

private:
    QDate m_date;
    QList<OsEntry> m_systems;
    OsTables m_tables;
    QByteArray m_bytes;
    QHash<QString, qsizetype> m_byName;
    QList<int> m_builds;
    QHash<int, QList<const OsEntry *>> m_byBuild;
};

} // namespace convoy
