// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/SolutionTableModel.h"

#include "solution/SolutionLibrary.h"
#include "wizard/CellTone.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr std::array solutionColumns{QT_TRANSLATE_NOOP("core", "Solution"), QT_TRANSLATE_NOOP("core", "Product"),
                                     QT_TRANSLATE_NOOP("core", "Target"), QT_TRANSLATE_NOOP("core", "Document")};

QString documentText(const SolutionDocument &document)
{
    if (!document.date.isValid())
        return document.title;
    return Message(QT_TRANSLATE_NOOP("core", "%1, %2"),
                   {document.title, QLocale().toString(document.date, QLocale::ShortFormat)})
        .text();
}

} // namespace

SolutionTableModel::SolutionTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

QList<SolutionTableModel::Row> SolutionTableModel::readAll(const SolutionLibrary &library)
{
    QList<Row> rows;
    for (const QString &id : library.ids()) {
        auto definition = library.load(id);
        if (definition)
            rows += {.id = id,
                     .definition = std::make_shared<const SolutionDefinition>(*std::move(definition)),
                     .problem = {}};
        else
            rows += {.id = id, .definition = {}, .problem = std::move(definition).error()};
    }
    return rows;
}

void SolutionTableModel::reload()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    auto work = [before = m_stamp](Repository &, const CancelToken &) -> Result<Reading> {
        const SolutionLibrary library = SolutionLibrary::standard();
        // Taken first: what is imported while it is read is found the next time.
        Reading reading{.stamp = library.stamp(), .rows = {}};
        if (before != reading.stamp)
            reading.rows = readAll(library);
        return reading;
    };
    m_session.inBackground<Reading>(
        this, work, [this](Result<Reading> reading) { take(reading ? *std::move(reading) : Reading()); });
}

void SolutionTableModel::take(Reading reading)
{
    m_isLoading = false;
    if (reading.rows) {
        m_stamp = reading.stamp;
        for (const Row &row : std::as_const(*reading.rows)) {
            if (row.definition)
                showReadTexts(*row.definition);
        }
        beginResetModel();
        m_rows = *std::move(reading.rows);
        endResetModel();
        emit reloaded();
    }
    emit settled();
}

void SolutionTableModel::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.definition)
            showSolutionTexts(*row.definition);
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const SolutionTableModel::Row *SolutionTableModel::row(int at) const
{
    return at < 0 || at >= m_rows.size() ? nullptr : &m_rows.at(at);
}

int SolutionTableModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int SolutionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SolutionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SolutionTableModel::text(const Row &row, int column)
{
    if (!row.definition)
        return column == Name ? row.id : column == Product ? row.problem->text() : QString();
    switch (column) {
    case Name:
        return row.definition->title.message(QStringList()).text();
    case Product:
        return row.definition->productName;
    case Target:
        return Message(QT_TRANSLATE_NOOP("core", "%1 (%2)"),
                       {row.definition->targetName, row.definition->targetVersion.text()})
            .text();
    default:
        return row.definition->documents.isEmpty() ? QString() : documentText(row.definition->documents.constFirst());
    }
}

QVariant SolutionTableModel::data(const QModelIndex &index, int role) const
{
    const Row *shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*shown, index.column());
    if (role == CellToneRole && index.column() == Name && !shown->definition)
        return static_cast<int>(CellTone::Bad);
    return {};
}

QVariant SolutionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Message(solutionColumns.at(static_cast<size_t>(section))).text();
}

QStringList solutionDetails(const SolutionDefinition &definition)
{
    QStringList stages;
    for (const SolutionStage &stage : definition.stages)
        stages += stage.title.message(QStringList()).text();
    const auto blocking = std::ranges::count(definition.rules, RuleSeverity::Blocks, &SolutionRule::severity);
    QStringList details{
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n prerequisite(s) are judged; %1 of them can block."),
                         definition.rules.size(), {QLocale().toString(static_cast<qlonglong>(blocking))})
            .text(),
        Message(QT_TRANSLATE_NOOP("core", "Order: %1."), {stages.join(QStringLiteral(" → "))}).text()};
    if (const Message reason = definition.undoReason.message(QStringList()); !reason.isEmpty())
        details += reason.text();
    for (const SolutionDocument &document : definition.documents)
        details += document.link.isEmpty() ? documentText(document)
                                           : QStringLiteral("%1 %2").arg(documentText(document), document.link);
    return details;
}

} // namespace convoy
