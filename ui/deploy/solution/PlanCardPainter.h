// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/solution/PlanBoard.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

namespace convoy {

/// Sizes of the drawn plan, which follow the font and whether cards are small.
struct PlanBoardMetrics
{
    PlanBoardMetrics(const QFont &font, bool compact);

    QFont font;
    QFont bold;
    bool isCompact = false;
    int gap = 0;
    int padding = 0;
    int lineHeight = 0;
    int cardWidth = 0;
    int cardHeight = 0;
    int headHeight = 0; ///< of stage and wave, which stay in sight above the cards
};

/// Draws one card. What a colour tells is told by a symbol, a number or a word too (U55).
class PlanCardPainter
{
public:
    PlanCardPainter(QPainter &painter, const PlanBoardMetrics &metrics, const QPalette &palette);

    void draw(const PlanBoard &board, const PlanCard &card, const QRect &rect, bool isCurrent) const;

private:
    struct Badge
    {
        QString text;
        int tone = 0; ///< Theme::Tone
    };
    void drawFrame(const PlanCard &card, const QRect &rect, bool isCurrent) const;
    /// Gives the width that is left for the title.
    int drawBadges(const PlanCard &card, const QRect &line) const;
    void drawLines(const PlanBoard &board, const PlanCard &card, QRect line) const;
    void drawWrapped(const QString &text, const QRect &rect) const;
    void drawElided(const QString &text, const QRect &rect, Qt::TextElideMode mode = Qt::ElideRight) const;
    [[nodiscard]] static QList<Badge> badges(const PlanCard &card, bool isCompact);
    [[nodiscard]] static QString marks(const PlanCard &card);

    QPainter &m_painter;
    const PlanBoardMetrics &m_metrics;
    const QPalette &m_palette;
};

} // namespace convoy
