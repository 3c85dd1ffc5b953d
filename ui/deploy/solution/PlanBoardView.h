// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/solution/PlanCardPainter.h"
#include "wizard/solution/PlanBoard.h"

#include <QAbstractScrollArea>

#include <memory>

namespace convoy {

/// Draws a plan: a column for the organisation, one for each wave under the heading of its stage, and those of hosts that
/// stand apart; a card a host. Draws what is in sight and nothing else: 10,000 hosts are no widgets. Arrow keys, Home,
/// End, Page up and Page down choose a card, Ctrl with + and - its size; the chosen card in words is the accessible value
/// and the tool tip, and is announced.
class PlanBoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PlanBoardView(QWidget *parent = nullptr);

    /// Keeps the chosen host where the new plan has it; null: there is nothing to draw.
    void setBoard(std::shared_ptr<const PlanBoard> board);
    [[nodiscard]] const PlanBoard *board() const { return m_board.get(); }
    [[nodiscard]] PlanPlace current() const { return m_current; }
    void setCurrent(PlanPlace place); ///< scrolls it into sight
    [[nodiscard]] bool isCompact() const { return m_metrics.isCompact; }
    void setCompact(bool isCompact);
    /// The chosen card in words; empty when there is none.
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QRect cardRect(PlanPlace place) const; ///< in the viewport
    [[nodiscard]] PlanPlace placeAt(QPoint point) const; ///< in the viewport
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    void compactChanged(bool isCompact);
    void menuWanted(QPoint globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeScrollBars();
    void paintCards(QPainter &painter) const;
    void paintHeads(QPainter &painter) const;
    void paintStage(QPainter &painter, int first, int last) const;
    void paintEmpty(QPainter &painter) const;
    void step(int columns, int rows);
    void choose(PlanPlace place);
    void sayCurrent();
    [[nodiscard]] int columnLeft(int column) const; ///< in the viewport
    [[nodiscard]] int rowPitch() const { return m_metrics.cardHeight + m_metrics.gap; }
    [[nodiscard]] int columnPitch() const { return m_metrics.cardWidth + 2 * m_metrics.gap; }
    [[nodiscard]] int rowsInSight() const;
    [[nodiscard]] bool beginsStage(int column) const;

    std::shared_ptr<const PlanBoard> m_board;
    PlanBoardMetrics m_metrics;
    PlanPlace m_current;
};

/// Gives screen readers the chosen card. Call once, after QApplication.
void installPlanBoardAccessible();

} // namespace convoy
