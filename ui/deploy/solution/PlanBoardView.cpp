// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/PlanBoardView.h"

#include "widgets/style/Theme.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace convoy {

namespace {

constexpr int LeastCards = 2; ///< that the view has room for, one below the other

class BoardInterface : public QAccessibleWidget
{
public:
    explicit BoardInterface(PlanBoardView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->valueText() : QAccessibleWidget::text(kind);
    }

private:
    PlanBoardView *m_view;
};

QAccessibleInterface *boardInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PlanBoardView *>(object);
    return view == nullptr ? nullptr : new BoardInterface(view);
}

} // namespace

void installPlanBoardAccessible()
{
    QAccessible::installFactory(boardInterface);
}

PlanBoardView::PlanBoardView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_metrics(font(), false)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame); // it draws its own, thick with the keyboard in it
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
}

void PlanBoardView::setBoard(std::shared_ptr<const PlanBoard> board)
{
    const PlanCard *chosen = m_board ? m_board->card(m_current) : nullptr;
    const QString host = chosen == nullptr ? QString() : m_board->hostOf(*chosen);
    m_board = std::move(board);
    PlanPlace place = m_board && !host.isEmpty() ? m_board->placeOf(host) : m_current;
    if (m_board && m_board->card(place) == nullptr)
        place = {.column = 0, .row = 0};
    m_current = m_board && m_board->card(place) != nullptr ? place : PlanPlace();
    placeScrollBars();
    viewport()->update();
    emit currentChanged();
}

void PlanBoardView::setCompact(bool isCompact)
{
    if (isCompact == m_metrics.isCompact)
        return;
    m_metrics = PlanBoardMetrics(font(), isCompact);
    placeScrollBars();
    setCurrent(m_current);
    viewport()->update();
    emit compactChanged(isCompact);
}

QSize PlanBoardView::minimumSizeHint() const
{
    return {m_metrics.cardWidth + 4 * m_metrics.gap,
            m_metrics.headHeight + LeastCards * (m_metrics.lineHeight * 4 + 3 * m_metrics.gap)};
}

QSize PlanBoardView::sizeHint() const
{
    return minimumSizeHint() * 2;
}

void PlanBoardView::placeScrollBars()
{
    qsizetype most = 0;
    int columns = 0;
    if (m_board) {
        columns = static_cast<int>(m_board->columns().size());
        for (const PlanColumn &column : m_board->columns())
            most = std::max(most, qsizetype(column.cards.size()));
    }
    const int width = columns * columnPitch() + m_metrics.gap;
    const auto height = static_cast<int>(m_metrics.headHeight + most * rowPitch() + m_metrics.gap);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(columnPitch() / 4);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - m_metrics.headHeight));
    verticalScrollBar()->setSingleStep(rowPitch() / 2);
}

int PlanBoardView::columnLeft(int column) const
{
    return m_metrics.gap + column * columnPitch() - horizontalScrollBar()->value();
}

QRect PlanBoardView::cardRect(PlanPlace place) const
{
    return {columnLeft(place.column),
            m_metrics.headHeight + m_metrics.gap + place.row * rowPitch() - verticalScrollBar()->value(),
            m_metrics.cardWidth, m_metrics.cardHeight};
}

PlanPlace PlanBoardView::placeAt(QPoint point) const
{
    if (!m_board || point.y() < m_metrics.headHeight)
        return {};
    const PlanPlace place{.column = (point.x() - m_metrics.gap + horizontalScrollBar()->value()) / columnPitch(),
                          .row = (point.y() - m_metrics.headHeight - m_metrics.gap + verticalScrollBar()->value())
                                 / rowPitch()};
    return m_board->card(place) != nullptr && cardRect(place).contains(point) ? place : PlanPlace();
}

bool PlanBoardView::beginsStage(int column) const
{
    const auto &columns = m_board->columns();
    return column == 0 || columns[size_t(column)].stage != columns[size_t(column) - 1].stage
           || columns[size_t(column)].kind != columns[size_t(column) - 1].kind;
}

void PlanBoardView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::AlternateBase));
    if (!m_board || m_board->columns().empty()) {
        paintEmpty(painter);
        return;
    }
    paintCards(painter);
    paintHeads(painter);
    if (!hasFocus()) {
        painter.setPen(Theme::border(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
        return;
    }
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = viewport()->rect().adjusted(1, 1, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

void PlanBoardView::paintEmpty(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(m_metrics.gap, 0, -m_metrics.gap, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     m_board ? tr("The plan holds nothing to do.") : tr("The plan is not made yet."));
}

void PlanBoardView::paintCards(QPainter &painter) const
{
    const PlanCardPainter cards(painter, m_metrics, palette());
    const int firstColumn = std::max(0, (horizontalScrollBar()->value() - m_metrics.gap) / columnPitch());
    const int firstRow = std::max(0, (verticalScrollBar()->value() - m_metrics.gap) / rowPitch());
    for (int column = firstColumn; column < int(m_board->columns().size()); ++column) {
        if (columnLeft(column) > viewport()->width())
            break;
        const int rows = int(m_board->columns()[size_t(column)].cards.size());
        for (int row = firstRow; row < rows; ++row) {
            const PlanPlace place{.column = column, .row = row};
            const QRect rect = cardRect(place);
            if (rect.top() > viewport()->height())
                break;
            cards.draw(*m_board, *m_board->card(place), rect, place == m_current);
        }
    }
}

void PlanBoardView::paintHeads(QPainter &painter) const
{
    painter.fillRect(0, 0, viewport()->width(), m_metrics.headHeight, palette().color(QPalette::Base));
    painter.setPen(Theme::border(palette()));
    painter.drawLine(0, m_metrics.headHeight - 1, viewport()->width(), m_metrics.headHeight - 1);
    const int columns = int(m_board->columns().size());
    int first = 0;
    for (int column = 1; column <= columns; ++column) {
        if (column < columns && !beginsStage(column))
            continue;
        paintStage(painter, first, column - 1);
        first = column;
    }
}

void PlanBoardView::paintStage(QPainter &painter, int first, int last) const
{
    const int left = columnLeft(first);
    const int right = columnLeft(last) + m_metrics.cardWidth;
    if (right < 0 || left > viewport()->width())
        return;
    if (first > 0) {
        painter.setPen(Theme::border(palette()));
        painter.drawLine(left - m_metrics.gap, 0, left - m_metrics.gap, viewport()->height());
    }
    painter.setPen(palette().color(QPalette::Text));
    // The heading of a stage stays in sight while one of its waves is.
    const int from = std::max(left, std::min(m_metrics.gap, right - m_metrics.cardWidth));
    painter.setFont(m_metrics.bold);
    const QRect stage(from, m_metrics.gap, right - from, m_metrics.lineHeight);
    painter.drawText(
        stage, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(m_metrics.bold)
            .elidedText(m_board->stageTitle(m_board->columns()[size_t(first)]), Qt::ElideRight, stage.width()));
    painter.setFont(m_metrics.font);
    for (int column = first; column <= last; ++column) {
        const int edge = columnLeft(column) + m_metrics.cardWidth;
        const QString title = m_board->columnTitle(m_board->columns()[size_t(column)]);
        const int wide = std::min(m_metrics.cardWidth, QFontMetrics(m_metrics.font).horizontalAdvance(title));
        const int begin = std::max(columnLeft(column), std::min(m_metrics.gap, edge - wide));
        const QRect wave(begin, m_metrics.gap + m_metrics.lineHeight, edge - begin, m_metrics.lineHeight);
        if (wave.right() >= 0 && wave.left() <= viewport()->width())
            painter.drawText(wave, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(m_metrics.font).elidedText(title, Qt::ElideRight, wave.width()));
    }
}

QString PlanBoardView::valueText() const
{
    return m_board ? m_board->sentence(m_current) : QString();
}

} // namespace convoy
