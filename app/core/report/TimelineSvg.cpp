// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/TimelineSvg.h"

namespace convoy {

namespace {

// In units of the drawing, which is scaled to the page.
constexpr double width = 900;
constexpr double left = 70;
constexpr double right = 130; ///< for what stands beside a bar that ends at the end
constexpr double row = 24;
constexpr double barHeight = 14;
constexpr double axis = 22;

double xOf(double part)
{
    return left + part * (width - left - right);
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString textAt(double x, double y, const char *anchor, const QString &text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n")
        .arg(number(x), number(y), QLatin1String(anchor), text.toHtmlEscaped());
}

QString tickOf(const TimelineTick &tick, double bottom)
{
    const QString x = number(xOf(tick.at));
    return QStringLiteral("<line class=\"grid\" x1=\"%1\" y1=\"0\" x2=\"%1\" y2=\"%2\"/>\n").arg(x, number(bottom))
           + textAt(xOf(tick.at), bottom + axis - 6, tick.at <= 0 ? "start" : "middle", tick.text);
}

QString barOf(const TimelineBar &bar, double top)
{
    const double middle = top + barHeight - 2;
    QString svg = textAt(left - 8, middle, "end", bar.label);
    if (bar.to > bar.from)
        svg += QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"2\"/>\n")
                   .arg(reportToneWord(bar.tone), number(xOf(bar.from)), number(top),
                        number(xOf(bar.to) - xOf(bar.from)), number(barHeight));
    return svg + textAt(xOf(bar.to) + 6, middle, "start", bar.text);
}

} // namespace

QString timelineSvg(const Timeline &timeline, const QString &title, const QString &description)
{
    if (timeline.bars.isEmpty())
        return {};
    const double bottom = row * static_cast<double>(timeline.bars.size());
    QString svg =
        QStringLiteral("<svg role=\"img\" aria-labelledby=\"timeline-title timeline-text\" viewBox=\"0 0 %1 %2\">\n"
                       "<title id=\"timeline-title\">%3</title>\n<desc id=\"timeline-text\">%4</desc>\n")
            .arg(number(width), number(bottom + axis), title.toHtmlEscaped(), description.toHtmlEscaped());
    for (const TimelineTick &tick : timeline.ticks)
        svg += tickOf(tick, bottom);
    double top = (row - barHeight) / 2;
    for (const TimelineBar &bar : timeline.bars) {
        svg += barOf(bar, top);
        top += row;
    }
    return svg + QStringLiteral("</svg>\n");
}

} // namespace convoy
