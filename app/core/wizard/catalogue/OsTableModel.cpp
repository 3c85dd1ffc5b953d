// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/catalogue/OsTableModel.h"

#include "wizard/CellTone.h"

#include <QLocale>

namespace convoy {

namespace {

QString shownDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

CellTone toneOf(OsPhase phase)
{
    switch (phase) {
    case OsPhase::Mainstream:
    case OsPhase::Released:
        return CellTone::Good;
    case OsPhase::Extended:
    case OsPhase::Esu:
    case OsPhase::Preview:
        return CellTone::Caution;
    case OsPhase::Ended:
        return CellTone::Bad;
    case OsPhase::NotReleased:
        break;
    }
    return CellTone::Neutral;
}

} // namespace

OsTableModel::OsTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_inUse(CatalogueFolder().load())
    , m_rows(m_inUse.catalogue.inSuccession())
{
}

QDate OsTableModel::today() const
{
    return m_clock.now().toLocalTime().date();
}

void OsTableModel::setFilter(const QString &text)
{
    beginResetModel();
    m_rows = text.trimmed().isEmpty() ? m_inUse.catalogue.inSuccession() : m_inUse.catalogue.search(text);
    endResetModel();
}

void OsTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

const OsEntry *OsTableModel::entry(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : nullptr;
}

int OsTableModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row)->id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int OsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OsTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OsEntry &entry = *m_rows.at(index.row());
    if (role == CellToneRole && index.column() == Phase)
        return static_cast<int>(toneOf(statusOn(entry, today()).phase));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return entry.name;
    case SystemVersion:
        return entry.fullVersion().text();
    case Available:
        return shownDate(entry.available());
    case SupportUntil:
        return shownDate(supportEnd(entry));
    case Phase:
        return osPhaseName(statusOn(entry, today()).phase).text();
    default:
        return {};
    }
}

QVariant OsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Message(QT_TRANSLATE_NOOP("core", "Operating system")).text();
    case SystemVersion:
        return Message(QT_TRANSLATE_NOOP("core", "Version")).text();
    case Available:
        return Message(QT_TRANSLATE_NOOP("core", "Available")).text();
    case SupportUntil:
        return Message(QT_TRANSLATE_NOOP("core", "Support until")).text();
    case Phase:
        return Message(QT_TRANSLATE_NOOP("core", "Phase")).text();
    default:
        return {};
    }
}

QString lifeText(const OsEntry &entry, QDate today)
{
    QStringList phases;
    for (const OsPhaseSpan &span : phasesOf(entry, true))
        phases += QStringLiteral("%1 %2 – %3")
                      .arg(osPhaseName(span.phase).text(), shownDate(span.first), shownDate(span.last));
    return Message(QT_TRANSLATE_NOOP("core", "%1: %2. %3"),
                   {entry.name, phases.join(QLatin1String("; ")), supportText(entry, today).text()})
        .text();
}

} // namespace convoy
