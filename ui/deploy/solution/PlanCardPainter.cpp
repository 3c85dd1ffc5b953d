// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/PlanCardPainter.h"

#include "widgets/style/Theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace convoy {

namespace {

constexpr int CardChars = 28;
constexpr int CardLines = 4;
constexpr int WrappedLines = 3;
constexpr int StripeWidth = 4;
constexpr int Radius = 4;

Theme::Tone worstTone(const PlanCard &card)
{
    if (card.blockers > 0)
        return Theme::Tone::Bad;
    if (card.warnings > 0)
        return Theme::Tone::Caution;
    return card.kind == PlanCard::Kind::Host ? Theme::Tone::Good : Theme::Tone::Neutral;
}

} // namespace

PlanBoardMetrics::PlanBoardMetrics(const QFont &boardFont, bool compact)
    : font(boardFont)
    , bold(boardFont)
    , isCompact(compact)
{
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    gap = metrics.height() / 2;
    padding = metrics.height() / 2;
    lineHeight = metrics.height() + 2;
    cardWidth = metrics.averageCharWidth() * CardChars + 2 * padding;
    cardHeight = compact ? lineHeight + padding : lineHeight * CardLines + 2 * padding;
    headHeight = 2 * lineHeight + 2 * gap;
}

PlanCardPainter::PlanCardPainter(QPainter &painter, const PlanBoardMetrics &metrics, const QPalette &palette)
    : m_painter(painter)
    , m_metrics(metrics)
    , m_palette(palette)
{
}

void PlanCardPainter::draw(const PlanBoard &board, const PlanCard &card, const QRect &rect, bool isCurrent) const
{
    drawFrame(card, rect, isCurrent);
    const int side = m_metrics.padding + StripeWidth;
    const int top = m_metrics.isCompact ? m_metrics.padding / 2 : m_metrics.padding;
    QRect line(rect.left() + side, rect.top() + top, rect.width() - side - m_metrics.padding, m_metrics.lineHeight);
    m_painter.setFont(m_metrics.font);
    const int width = drawBadges(card, line);
    m_painter.setFont(m_metrics.bold);
    m_painter.setPen(m_palette.color(QPalette::Text));
    drawElided(board.title(card), QRect(line.left(), line.top(), width, line.height()), Qt::ElideMiddle);
    m_painter.setFont(m_metrics.font);
    if (m_metrics.isCompact)
        return;
    line.translate(0, m_metrics.lineHeight);
    drawLines(board, card, line);
}

void PlanCardPainter::drawFrame(const PlanCard &card, const QRect &rect, bool isCurrent) const
{
    const Theme::Tone tone = worstTone(card);
    const QColor background = card.kind == PlanCard::Kind::Host || card.kind == PlanCard::Kind::Step
                                  ? m_palette.color(QPalette::Base)
                                  : m_palette.color(QPalette::AlternateBase);
    // Hosts that stand apart have a broken frame.
    const bool isApart = card.kind == PlanCard::Kind::Unreachable || card.kind == PlanCard::Kind::LeftOut;
    m_painter.setPen(isCurrent ? QPen(m_palette.color(QPalette::Highlight), 3)
                               : QPen(Theme::border(m_palette), 1, isApart ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(background);
    m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius, Radius);
    m_painter.fillRect(rect.left() + 3, rect.top() + 4, StripeWidth, rect.height() - 8,
                       tone == Theme::Tone::Neutral ? Theme::border(m_palette) : Theme::color(tone, m_palette));
}

QList<PlanCardPainter::Badge> PlanCardPainter::badges(const PlanCard &card, bool isCompact)
{
    QList<Badge> shown;
    const auto add = [&](int count, Theme::Tone tone) {
        if (count > 0)
            shown += {.text = QStringLiteral("%1 %2").arg(Theme::symbol(tone), QLocale().toString(count)),
                      .tone = static_cast<int>(tone)};
    };
    if (isCompact && card.isFinal)
        shown += {.text = QStringLiteral("◆"), .tone = static_cast<int>(Theme::Tone::Neutral)};
    add(card.notes, Theme::Tone::Neutral);
    add(card.warnings, Theme::Tone::Caution);
    add(card.blockers, Theme::Tone::Bad);
    return shown;
}

int PlanCardPainter::drawBadges(const PlanCard &card, const QRect &line) const
{
    const QFontMetrics metrics(m_metrics.font);
    int right = line.right();
    for (const Badge &badge : badges(card, m_metrics.isCompact)) {
        const auto tone = static_cast<Theme::Tone>(badge.tone);
        const int width = metrics.horizontalAdvance(badge.text) + m_metrics.padding;
        const QRect pill(right - width, line.top(), width, line.height());
        m_painter.setPen(Theme::color(tone, m_palette));
        m_painter.setBrush(Theme::background(tone, m_palette));
        m_painter.drawRoundedRect(pill.adjusted(0, 0, -1, -1), line.height() / 2.0, line.height() / 2.0);
        m_painter.drawText(pill, Qt::AlignCenter, badge.text);
        right = pill.left() - m_metrics.padding / 2;
    }
    return right - line.left();
}

QString PlanCardPainter::marks(const PlanCard &card)
{
    QStringList marks;
    if (card.isMoved)
        marks += QCoreApplication::translate("convoy::PlanBoardView", "⇄ moved");
    if (card.isFinal)
        marks += QCoreApplication::translate("convoy::PlanBoardView", "◆ no way back");
    return marks.join(QStringLiteral("  "));
}

void PlanCardPainter::drawLines(const PlanBoard &board, const PlanCard &card, QRect line) const
{
    const QStringList lines = board.lines(card);
    m_painter.setPen(m_palette.color(QPalette::Text));
    const QString shownMarks = marks(card);
    const int wide = QFontMetrics(m_metrics.font).horizontalAdvance(shownMarks);
    const QRect last = line.translated(0, 2 * m_metrics.lineHeight);
    if (!shownMarks.isEmpty())
        m_painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, shownMarks);
    if (card.kind != PlanCard::Kind::Host) {
        const int rows = shownMarks.isEmpty() ? WrappedLines : WrappedLines - 1;
        drawWrapped(lines.value(0), QRect(line.left(), line.top(), line.width(), rows * m_metrics.lineHeight));
        return;
    }
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const int taken = at == 2 && wide > 0 ? wide + m_metrics.padding : 0;
        drawElided(lines.at(at), line.adjusted(0, 0, -taken, 0));
        line.translate(0, m_metrics.lineHeight);
    }
}

void PlanCardPainter::drawElided(const QString &text, const QRect &rect, Qt::TextElideMode mode) const
{
    m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(m_painter.font()).elidedText(text, mode, rect.width()));
}

/// Whole words in as many lines as there is room for; the last one says with "…" that there is more.
void PlanCardPainter::drawWrapped(const QString &text, const QRect &rect) const
{
    const QFontMetrics metrics(m_painter.font());
    const int rows = std::max(1, rect.height() / m_metrics.lineHeight);
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QRect line(rect.left(), rect.top(), rect.width(), m_metrics.lineHeight);
    for (int row = 0; row < rows && !words.isEmpty(); ++row) {
        QString shown = words.takeFirst();
        const bool isLast = row + 1 == rows;
        while (!words.isEmpty()
               && (isLast || metrics.horizontalAdvance(shown + QLatin1Char(' ') + words.constFirst()) <= rect.width()))
            shown += QLatin1Char(' ') + words.takeFirst();
        drawElided(shown, line);
        line.translate(0, m_metrics.lineHeight);
    }
}

} // namespace convoy
