// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColumnMemory.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace convoy {

namespace {

constexpr int NarrowestColumn = 16;
constexpr int WidestColumn = 10'000;

} // namespace

ColumnMemory::ColumnMemory(const QString &name, const QSet<int> &required, QTableView *table)
    : QObject(table)
    , m_name(name)
    , m_required(required)
    , m_table(table)
    , m_header(table->horizontalHeader())
{
    m_header->setSectionsMovable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->viewport()->installEventFilter(this);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_header->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnMemory::resized);
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::save);
    // A proxy has its columns only once it has its source.
    connect(m_header, &QHeaderView::sectionCountChanged, this, &ColumnMemory::restore);
    restore();
}

int ColumnMemory::count() const
{
    return m_header->count();
}

QString ColumnMemory::key(const char *part) const
{
    return QStringLiteral("tables/%1/%2").arg(m_name, QLatin1String(part));
}

void ColumnMemory::takeDefaults()
{
    m_defaults = now();
    m_defaults.widths.clear();
}

ColumnMemory::Layout ColumnMemory::now() const
{
    Layout layout;
    for (int place = 0; place < count(); ++place)
        layout.order += m_header->logicalIndex(place);
    for (int column = 0; column < count(); ++column) {
        if (m_header->isSectionHidden(column))
            layout.hidden += column;
    }
    layout.widths = m_widths;
    if (m_table->isSortingEnabled()) {
        layout.sorted = m_header->sortIndicatorSection();
        layout.sorting = m_header->sortIndicatorOrder();
    }
    return layout;
}

void ColumnMemory::restore()
{
    if (m_isRestored || count() == 0)
        return;
    m_isRestored = true;
    takeDefaults();
    const QSettings settings;
    const auto stored = read(settings.value(key("columns")).toStringList(), settings.value(key("sorting")).toString());
    if (stored)
        apply(*stored);
}

void ColumnMemory::apply(const Layout &layout)
{
    const QScopedValueRollback guard(m_isApplying, true);
    m_widths = layout.widths;
    for (int place = 0; place < layout.order.size(); ++place)
        m_header->moveSection(m_header->visualIndex(layout.order.at(place)), place);
    for (int column = 0; column < count(); ++column)
        m_header->setSectionHidden(column, layout.hidden.contains(column) && mayHide(column));
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        m_header->resizeSection(it.key(), it.value());
    const QPair<int, Qt::SortOrder> sorting(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    if (m_table->isSortingEnabled() && sorting != qMakePair(layout.sorted, layout.sorting))
        m_table->sortByColumn(layout.sorted, layout.sorting);
}

/// "3:120" a column from left to right, a width of 0 for one that follows the program, "-" before one that is hidden.
QStringList ColumnMemory::written(const Layout &layout)
{
    QStringList columns;
    for (const int column : layout.order)
        columns += QStringLiteral("%1%2:%3")
                       .arg(layout.hidden.contains(column) ? QStringLiteral("-") : QString())
                       .arg(column)
                       .arg(layout.widths.value(column));
    return columns;
}

std::optional<ColumnMemory::Layout> ColumnMemory::read(const QStringList &columns, const QString &sorting) const
{
    Layout layout;
    for (const QString &text : columns) {
        const bool isHidden = text.startsWith(QLatin1Char('-'));
        bool isColumn = false;
        bool isWidth = false;
        const int column = text.sliced(isHidden ? 1 : 0).section(QLatin1Char(':'), 0, 0).toInt(&isColumn);
        const int width = text.section(QLatin1Char(':'), 1).toInt(&isWidth);
        const bool isGood = isColumn && isWidth && column >= 0 && column < count() && !layout.order.contains(column)
                            && (width == 0 || (width >= NarrowestColumn && width <= WidestColumn));
        if (!isGood)
            return std::nullopt;
        layout.order += column;
        if (isHidden)
            layout.hidden += column;
        if (width > 0)
            layout.widths.insert(column, width);
    }
    if (layout.order.size() != count())
        return std::nullopt;
    bool isColumn = false;
    layout.sorted = sorting.section(QLatin1Char(' '), 0, 0).toInt(&isColumn);
    if (!isColumn || layout.sorted < -1 || layout.sorted >= count()) {
        layout.sorted = m_defaults.sorted;
        layout.sorting = m_defaults.sorting;
    } else {
        layout.sorting = sorting.endsWith(QLatin1String(" descending")) ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return layout;
}

/// What a layout or the program does to widths is nothing to remember; nor is the last column, which takes what is left.
void ColumnMemory::resized(int column)
{
    const bool isLast = m_header->stretchLastSection() && m_header->visualIndex(column) == count() - 1;
    if (m_isDragging && !m_isApplying && !isLast && m_header->sectionSize(column) > 0)
        m_widths.insert(column, m_header->sectionSize(column));
}

bool ColumnMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_isDragging = true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_isDragging) {
        // The header itself gets it after this.
        QTimer::singleShot(0, this, [this] {
            m_isDragging = false;
            save();
        });
    }
    return QObject::eventFilter(watched, event);
}

void ColumnMemory::save()
{
    if (m_isApplying || !m_isRestored || count() == 0)
        return;
    const Layout layout = now();
    QSettings settings;
    settings.setValue(key("columns"), written(layout));
    if (m_table->isSortingEnabled())
        settings.setValue(key("sorting"),
                          QStringLiteral("%1 %2")
                              .arg(layout.sorted)
                              .arg(layout.sorting == Qt::AscendingOrder ? QStringLiteral("ascending")
                                                                        : QStringLiteral("descending")));
}

void ColumnMemory::reset()
{
    apply(m_defaults);
    QSettings().remove(QStringLiteral("tables/%1").arg(m_name));
    emit resetWanted();
}

bool ColumnMemory::mayHide(int column) const
{
    return !m_required.contains(column);
}

void ColumnMemory::fill(QMenu &menu)
{
    for (int place = 0; place < count(); ++place) {
        const int column = m_header->logicalIndex(place);
        auto *action = menu.addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(mayHide(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_header->setSectionHidden(column, !isShown);
            save();
        });
    }
    menu.addSeparator();
    auto *action = menu.addAction(tr("Reset the columns"));
    action->setObjectName(QStringLiteral("resetColumns"));
    connect(action, &QAction::triggered, this, &ColumnMemory::reset);
}

void ColumnMemory::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAccessibleName(tr("Columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(globalPosition);
}

} // namespace convoy
