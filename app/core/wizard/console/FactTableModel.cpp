// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/FactTableModel.h"

#include "base/Clock.h"

#include <QLocale>

namespace convoy {

namespace {

constexpr qint64 SecondsPerHour = 3600;
constexpr qint64 HoursPerDay = 24;

QString durationText(qint64 seconds)
{
    const qint64 hours = seconds / SecondsPerHour;
    if (hours >= 2 * HoursPerDay)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n day(s)"), hours / HoursPerDay).text();
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n hour(s)"), hours).text();
}

} // namespace

QString factText(const Fact &fact)
{
    const QLocale locale;
    if (fact.type == QLatin1String("bool")) {
        return (fact.value.toBool() ? Message(QT_TRANSLATE_NOOP("core", "yes"))
                                    : Message(QT_TRANSLATE_NOOP("core", "no")))
            .text();
    }
    if (fact.name.endsWith(QLatin1String("Bytes")))
        return locale.formattedDataSize(fact.value.toLongLong());
    if (fact.name == QLatin1String("uptime.seconds"))
        return durationText(fact.value.toLongLong());
    if (fact.type == QLatin1String("list"))
        return fact.value.toStringList().join(QStringLiteral(", "));
    return fact.value.toString();
}

Message factSourceText(const QString &source)
{
    if (source == QLatin1String("probe"))
        return Message(QT_TRANSLATE_NOOP("core", "asked from the host"));
    if (source == QLatin1String("import"))
        return Message(QT_TRANSLATE_NOOP("core", "imported"));
    if (source == QLatin1String("operator"))
        return Message(QT_TRANSLATE_NOOP("core", "typed by an operator"));
    return Message(QT_TRANSLATE_NOOP("core", "derived from other facts"));
}

void FactTableModel::setFacts(const FactSet &facts)
{
    beginResetModel();
    m_facts = facts.all().values();
    endResetModel();
}

void FactTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Fact &fact = m_facts.at(index.row());
    switch (index.column()) {
    case Name:
        return fact.name;
    case Value:
        return factText(fact);
    case Source:
        return factSourceText(fact.source).text();
    case Time:
        return shownTime(fact.at);
    default:
        return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Message(QT_TRANSLATE_NOOP("core", "Fact")).text();
    case Value:
        return Message(QT_TRANSLATE_NOOP("core", "Value")).text();
    case Source:
        return Message(QT_TRANSLATE_NOOP("core", "Source")).text();
    case Time:
        return Message(QT_TRANSLATE_NOOP("core", "Time")).text();
    default:
        return {};
    }
}

} // namespace convoy
