// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/PlanBoardView.h"
#include "widgets/labels/Announcement.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

// The part of PlanBoardView that keys and the mouse reach.

namespace convoy {

int PlanBoardView::rowsInSight() const
{
    return std::max(1, (viewport()->height() - m_metrics.headHeight) / rowPitch());
}

void PlanBoardView::choose(PlanPlace place)
{
    if (!m_board || m_board->card(place) == nullptr || place == m_current)
        return;
    setCurrent(place);
}

void PlanBoardView::setCurrent(PlanPlace place)
{
    if (!m_board || m_board->card(place) == nullptr)
        return;
    const bool isOther = !(place == m_current);
    m_current = place;
    const QRect rect = cardRect(place);
    const int beyond = rect.right() + m_metrics.gap - viewport()->width();
    if (beyond > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + beyond);
    if (const int left = cardRect(place).left() - m_metrics.gap; left < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left);
    if (const int below = rect.bottom() + m_metrics.gap - viewport()->height(); below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + below);
    if (const int above = cardRect(place).top() - m_metrics.gap - m_metrics.headHeight; above < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + above);
    viewport()->update();
    if (!isOther)
        return;
    emit currentChanged();
    sayCurrent();
}

/// Not as a change of value: the bridge to screen readers keeps that to itself where a value is no number.
void PlanBoardView::sayCurrent()
{
    if (const QString card = valueText(); !card.isEmpty())
        announce(this, card);
}

/// By columns to the nearest row there is; by rows within the column.
void PlanBoardView::step(int columns, int rows)
{
    if (!m_board || m_board->columns().empty())
        return;
    const int last = int(m_board->columns().size()) - 1;
    const int column = std::clamp(m_current.column + columns, 0, last);
    const int bottom = int(m_board->columns()[size_t(column)].cards.size()) - 1;
    choose({.column = column, .row = std::clamp(m_current.row + rows, 0, bottom)});
}

void PlanBoardView::keyPressEvent(QKeyEvent *event)
{
    constexpr int Far = 1'000'000;
    if (event->modifiers().testFlag(Qt::ControlModifier)
        && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        setCompact(event->key() == Qt::Key_Minus);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_PageUp:
        return step(0, -rowsInSight());
    case Qt::Key_PageDown:
        return step(0, rowsInSight());
    case Qt::Key_Home:
        return step(-Far, -Far);
    case Qt::Key_End:
        return step(Far, Far);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PlanBoardView::mousePressEvent(QMouseEvent *event)
{
    choose(placeAt(event->position().toPoint()));
}

void PlanBoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    if (isMouse)
        choose(placeAt(event->pos()));
    if (m_board && m_board->card(m_current) != nullptr)
        emit menuWanted(isMouse ? event->globalPos() : viewport()->mapToGlobal(cardRect(m_current).center()));
}

bool PlanBoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const PlanPlace place = placeAt(help->pos());
        if (place.isValid())
            QToolTip::showText(help->globalPos(), m_board->sentence(place), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PlanBoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeScrollBars();
}

void PlanBoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_metrics = PlanBoardMetrics(font(), m_metrics.isCompact);
        placeScrollBars();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PlanBoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    sayCurrent();
}

void PlanBoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PlanBoardView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update(); // headings stay where they are
}

} // namespace convoy
