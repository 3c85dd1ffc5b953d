// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueParts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <utility>

namespace convoy {

namespace {

/// Looks at one system after the other, in the order of the file.
class SystemsCheck
{
public:
    SystemsCheck(const QList<OsEntry> &systems, JsonFault &fault)
        : m_systems(systems)
        , m_fault(fault)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_systems.size(); ++i)
            checkId(i);
        for (qsizetype i = 0; i < m_systems.size() && !m_fault.isSet(); ++i) {
            checkDates(i);
            checkLatest(i);
        }
        for (qsizetype i = 0; i < m_systems.size() && !m_fault.isSet(); ++i) {
            for (const OsLink &link : m_systems.at(i).successors)
                checkLink(i, link, true);
            for (const OsLink &link : m_systems.at(i).predecessors)
                checkLink(i, link, false);
            checkLoop(i);
        }
    }

    [[nodiscard]] bool isKnown(const QString &id) const { return m_rows.contains(id); }

private:
    [[nodiscard]] static QString where(qsizetype row, const char *key)
    {
        return QStringLiteral("/systems/%1/%2").arg(row).arg(QLatin1String(key));
    }

    void checkId(qsizetype row)
    {
        const QString id = m_systems.at(row).id;
        if (m_rows.contains(id))
            m_fault.set(where(row, "id"), Message(QT_TRANSLATE_NOOP("core", "The id %1 stands there twice."), {id}),
                        Message(QT_TRANSLATE_NOOP("core", "Give each system an id of its own.")));
        m_rows.insert(id, row);
    }

    void checkDates(qsizetype row)
    {
        const OsEntry &entry = m_systems.at(row);
        const OsDates &dates = entry.dates;
        if (!entry.available().isValid())
            m_fault.set(where(row, "ga"),
                        Message(QT_TRANSLATE_NOOP("core", "%1 has neither \"rtm\" nor \"ga\"."), {entry.id}),
                        Message(QT_TRANSLATE_NOOP("core", "Write the day from which it could be had.")));
        const std::initializer_list<std::pair<const char *, QDate>> ordered{{"announced", dates.announced},
                                                                            {"rtm", dates.rtm},
                                                                            {"ga", dates.ga},
                                                                            {"supportStart", dates.supportStart},
                                                                            {"mainstreamEnd", dates.mainstreamEnd},
                                                                            {"extendedEnd", dates.extendedEnd},
                                                                            {"esuEnd", dates.esuEnd}};
        checkOrder(row, ordered);
        checkOrder(row,
                   {{"ga", entry.available()}, {"expires", dates.expires}, {"expiresExtended", dates.expiresExtended}});
        checkOrder(row, {{"firstPreview", dates.firstPreview}, {"rtm", dates.rtm}});
    }

    void checkOrder(qsizetype row, std::initializer_list<std::pair<const char *, QDate>> ordered)
    {
        std::pair<const char *, QDate> before{"", QDate()};
        for (const auto &date : ordered) {
            if (!date.second.isValid())
                continue;
            if (before.second.isValid() && date.second < before.second)
                m_fault.set(where(row, date.first),
                            Message(QT_TRANSLATE_NOOP("core", "\"%1\" (%2) is earlier than \"%3\" (%4)."),
                                    {QLatin1String(date.first), date.second.toString(Qt::ISODate),
                                     QLatin1String(before.first), before.second.toString(Qt::ISODate)}),
                            Message(QT_TRANSLATE_NOOP("core", "Correct one of the two dates.")));
            before = date;
        }
    }

    /// The page about the newest update says the same build and day as the catalogue.
    void checkLatest(qsizetype row)
    {
        const OsLatest &latest = m_systems.at(row).latest;
        if (latest.page.isEmpty())
            return;
        const QString build = latest.version.text().section(u'.', 2);
        const QString day = QLocale::c().toString(latest.date, QStringLiteral("MMMM d, yyyy"));
        for (const QString &part : {build, day, latest.kb}) {
            if (!latest.page.contains(part))
                m_fault.set(where(row, "latest/page"),
                            Message(QT_TRANSLATE_NOOP("core", "The page named there does not say %1."), {part}),
                            Message(QT_TRANSLATE_NOOP("core", "Make page, build, day and KB number the same.")));
        }
    }

    void checkLink(qsizetype row, const OsLink &link, bool isForward)
    {
        const OsEntry &entry = m_systems.at(row);
        const QString place = where(row, isForward ? "successors" : "predecessors");
        if (!m_rows.contains(link.id)) {
            m_fault.set(
                place,
                Message(QT_TRANSLATE_NOOP("core", "%1 names %2, which is not in the file."), {entry.id, link.id}),
                Message(QT_TRANSLATE_NOOP("core", "Add that system, or take the link out.")));
            return;
        }
        const OsEntry &other = m_systems.at(m_rows.value(link.id));
        const QList<OsLink> &back = isForward ? other.predecessors : other.successors;
        if (!back.contains(OsLink{entry.id, link.kind}))
            m_fault.set(place,
                        Message(QT_TRANSLATE_NOOP("core", "%1 names %2 (%3), but %2 does not name %1 the same way."),
                                {entry.id, link.id, link.kind}),
                        Message(QT_TRANSLATE_NOOP("core", "Write the link at both systems, with the same kind.")));
        if (isForward)
            checkRise(row, other);
    }

    void checkRise(qsizetype row, const OsEntry &later)
    {
        const OsEntry &entry = m_systems.at(row);
        const bool isBuildFalling = entry.isWindows() && later.build < entry.build;
        if (later.available() < entry.available() || isBuildFalling)
            m_fault.set(where(row, "successors"),
                        Message(QT_TRANSLATE_NOOP("core", "%1 comes after %2, but its day or its build is lower."),
                                {later.id, entry.id}),
                        Message(QT_TRANSLATE_NOOP("core", "Correct days and builds, or turn the link around.")));
    }

    void checkLoop(qsizetype row)
    {
        QStringList seen;
        QStringList open{m_systems.at(row).id};
        while (!open.isEmpty() && !m_fault.isSet()) {
            const OsEntry &entry = m_systems.at(m_rows.value(open.takeLast()));
            for (const OsLink &link : entry.successors) {
                if (link.id == m_systems.at(row).id)
                    m_fault.set(where(row, "successors"),
                                Message(QT_TRANSLATE_NOOP("core", "The successors of %1 lead back to it."), {link.id}),
                                Message(QT_TRANSLATE_NOOP("core", "Take out the link that closes the circle.")));
                if (!seen.contains(link.id) && m_rows.contains(link.id)) {
                    seen += link.id;
                    open += link.id;
                }
            }
        }
    }

    const QList<OsEntry> &m_systems;
    JsonFault &m_fault;
    QHash<QString, qsizetype> m_rows;
};

void checkTables(const SystemsCheck &systems, const OsTables &tables, JsonFault &fault)
{
    const auto demand = [&](const QString &path, const QStringList &ids) {
        for (const QString &id : ids) {
            if (!systems.isKnown(id))
                fault.set(path, Message(QT_TRANSLATE_NOOP("core", "%1 is no system of this file."), {id}),
                          Message(QT_TRANSLATE_NOOP("core", "Add that system, or correct the id.")));
        }
    };
    for (qsizetype i = 0; i < tables.upgrades.size(); ++i)
        demand(QStringLiteral("/upgrades/%1").arg(i), {tables.upgrades.at(i).from, tables.upgrades.at(i).to});
    for (qsizetype i = 0; i < tables.features.size(); ++i)
        demand(QStringLiteral("/features/%1/since").arg(i), {tables.features.at(i).since});
    for (qsizetype i = 0; i < tables.containerHosts.size(); ++i) {
        const ContainerHost &row = tables.containerHosts.at(i);
        demand(QStringLiteral("/containerHosts/%1").arg(i), QStringList{row.host} + row.process + row.hyperV);
    }
    for (qsizetype i = 0; i < tables.capabilities.size(); ++i)
        demand(QStringLiteral("/capabilities/%1/releases").arg(i), tables.capabilities.at(i).releases);
}

} // namespace

void checkSystems(const QList<OsEntry> &systems, const OsTables &tables, JsonFault &fault)
{
    SystemsCheck check(systems, fault);
    check.run();
    checkTables(check, tables, fault);
}

} // namespace convoy
