// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/LifecycleTimeline.h"

#include "widgets/style/Theme.h"
#include "wizard/catalogue/OsTableModel.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <array>

namespace convoy {

namespace {

constexpr int Gap = 8;
constexpr int MostNameChars = 36;
constexpr int SampleWidth = 24;
constexpr int LeastPlotWidth = 360;
constexpr int YearsOfMargin = 1;

struct Look
{
    Theme::Tone tone;
    Qt::BrushStyle pattern;
};

Look lookOf(OsPhase phase)
{
    switch (phase) {
    case OsPhase::Released:
    case OsPhase::NotReleased:
        return {Theme::Tone::Neutral, Qt::Dense6Pattern};
    case OsPhase::Preview:
        return {Theme::Tone::Active, Qt::VerPattern};
    case OsPhase::Mainstream:
        return {Theme::Tone::Good, Qt::SolidPattern};
    case OsPhase::Extended:
        return {Theme::Tone::Caution, Qt::BDiagPattern};
    case OsPhase::Esu:
    case OsPhase::Ended:
        break;
    }
    return {Theme::Tone::Bad, Qt::DiagCrossPattern};
}

constexpr std::array LegendPhases{OsPhase::Mainstream, OsPhase::Extended, OsPhase::Esu, OsPhase::Preview,
                                  OsPhase::Released};

class TimelineInterface : public QAccessibleWidget
{
public:
    explicit TimelineInterface(LifecycleTimeline *timeline)
        : QAccessibleWidget(timeline, QAccessible::Chart)
        , m_timeline(timeline)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_timeline->valueText() : QAccessibleWidget::text(kind);
    }

private:
    LifecycleTimeline *m_timeline;
};

QAccessibleInterface *timelineInterface(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<LifecycleTimeline *>(object);
    return timeline == nullptr ? nullptr : new TimelineInterface(timeline);
}

} // namespace

void installTimelineAccessible()
{
    QAccessible::installFactory(timelineInterface);
}

LifecycleTimeline::LifecycleTimeline(const OsTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        updateGeometry();
        update();
    });
}

int LifecycleTimeline::rowHeight() const
{
    return fontMetrics().height() + Gap;
}

int LifecycleTimeline::headHeight() const
{
    return 2 * rowHeight(); // legend and years
}

int LifecycleTimeline::headTop() const
{
    return std::max(0, visibleRegion().boundingRect().top());
}

int LifecycleTimeline::nameWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_model.entry(row)->name));
    return std::min(widest, fontMetrics().averageCharWidth() * MostNameChars) + 2 * Gap;
}

/// A preview whose end nobody wrote down is drawn until what came after it.
QDate LifecycleTimeline::drawnEnd(const OsEntry &entry, const OsPhaseSpan &span) const
{
    if (span.last.isValid())
        return span.last;
    for (const OsLink &link : entry.successors) {
        if (const OsEntry *next = m_model.inUse().catalogue.find(link.id))
            return next->available();
    }
    return m_model.today();
}

QString LifecycleTimeline::todayText() const
{
    return tr("┆ today, %1").arg(QLocale().toString(m_model.today(), QLocale::ShortFormat));
}

int LifecycleTimeline::legendWidth() const
{
    int width = Gap + fontMetrics().horizontalAdvance(todayText()) + Gap;
    for (const OsPhase phase : LegendPhases)
        width += SampleWidth + 3 * Gap + fontMetrics().horizontalAdvance(osPhaseName(phase).text());
    return width;
}

QSize LifecycleTimeline::minimumSizeHint() const
{
    return {std::max(nameWidth() + LeastPlotWidth, legendWidth()),
            headHeight() + std::max(1, m_model.rowCount()) * rowHeight() + Gap};
}

QSize LifecycleTimeline::sizeHint() const
{
    return minimumSizeHint();
}

QRect LifecycleTimeline::rowRect(int row) const
{
    return {0, headHeight() + row * rowHeight(), width(), rowHeight()};
}

std::pair<QDate, QDate> LifecycleTimeline::range() const
{
    QDate first = m_model.today();
    QDate last = first;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const OsPhaseSpan &span : phasesOf(*m_model.entry(row), true)) {
            first = std::min(first, span.first);
            last = span.last.isValid() ? std::max(last, span.last) : last;
        }
    }
    return {QDate(first.year(), 1, 1), QDate(last.year() + YearsOfMargin, 1, 1)};
}

int LifecycleTimeline::position(QDate day) const
{
    const auto [first, last] = range();
    const qint64 room = std::max(1, width() - nameWidth() - 2 * Gap);
    const qint64 all = std::max<qint64>(1, first.daysTo(last));
    return nameWidth() + Gap + static_cast<int>(room * std::clamp<qint64>(first.daysTo(day), 0, all) / all);
}

void LifecycleTimeline::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().base());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (rowRect(row).intersects(event->rect()))
            paintRow(painter, row);
    }
    const int now = position(m_model.today());
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(now, headTop() + rowHeight(), now, height());
    painter.fillRect(0, headTop(), width(), headHeight(), palette().base());
    painter.translate(0, headTop());
    paintLegend(painter);
    paintScale(painter);
    if (hasFocus())
        paintFocus(painter, visibleRegion().boundingRect().translated(0, -headTop()));
}

void LifecycleTimeline::paintFocus(QPainter &painter, const QRect &rect) const
{
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = rect.adjusted(1, 1, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

void LifecycleTimeline::paintLegend(QPainter &painter) const
{
    int x = Gap;
    for (const OsPhase phase : LegendPhases) {
        const QString name = osPhaseName(phase).text();
        const QRect sample(x, Gap / 2, SampleWidth, rowHeight() - Gap);
        paintSpan(painter, sample, {.phase = phase, .first = {}, .last = {}, .isUncertain = false});
        painter.setPen(palette().color(QPalette::Text));
        x = sample.right() + Gap;
        painter.drawText(QRect(x, 0, width() - x, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += fontMetrics().horizontalAdvance(name) + 2 * Gap;
    }
    painter.drawText(QRect(x, 0, width() - x, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, todayText());
}

void LifecycleTimeline::paintScale(QPainter &painter) const
{
    const auto [first, last] = range();
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("2000")) + 2 * Gap;
    int drawnTo = 0;
    for (int year = first.year(); year <= last.year(); ++year) {
        const int x = position(QDate(year, 1, 1));
        if (x < drawnTo)
            continue;
        drawnTo = x + least;
        painter.setPen(Theme::border(palette()));
        painter.drawLine(x, headHeight() - Gap / 2, x, headHeight());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(x, rowHeight(), least, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(year));
    }
}

void LifecycleTimeline::paintRow(QPainter &painter, int row) const
{
    const OsEntry &entry = *m_model.entry(row);
    const QRect rect = rowRect(row);
    const bool isCurrent = row == m_current;
    const QRect name(Gap, rect.top(), nameWidth() - Gap, rect.height());
    if (isCurrent)
        painter.fillRect(QRect(0, rect.top(), nameWidth(), rect.height()), palette().highlight());
    painter.setPen(palette().color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(entry.name, Qt::ElideRight, name.width()));
    for (const OsPhaseSpan &span : phasesOf(entry, true)) {
        const int from = position(span.first);
        const int to = position(drawnEnd(entry, span));
        paintSpan(painter, QRect(from, rect.top() + Gap / 2, std::max(2, to - from), rect.height() - Gap), span);
    }
    if (isCurrent && hasFocus())
        paintFocus(painter, rect);
}

void LifecycleTimeline::paintSpan(QPainter &painter, const QRect &bar, const OsPhaseSpan &span) const
{
    const Look look = lookOf(span.phase);
    const QColor color = Theme::color(look.tone, palette());
    painter.fillRect(bar, Theme::background(look.tone, palette()));
    painter.fillRect(bar, QBrush(color, look.pattern));
    // An end that is in doubt is drawn with a broken line.
    painter.setPen(QPen(
        color, 1, span.isUncertain || (span.first.isValid() && !span.last.isValid()) ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

QString LifecycleTimeline::valueText() const
{
    const OsEntry *entry = m_model.entry(m_current);
    return entry == nullptr ? QString() : lifeText(*entry, m_model.today());
}

void LifecycleTimeline::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    update();
    if (row < 0)
        return;
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
}

void LifecycleTimeline::choose(int row)
{
    const int chosen = std::clamp(row, 0, m_model.rowCount() - 1);
    if (m_model.rowCount() == 0 || chosen == m_current)
        return;
    setCurrentRow(chosen);
    emit rowChosen(chosen);
}

void LifecycleTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    emit focusReceived();
}

void LifecycleTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_model.rowCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LifecycleTimeline::mousePressEvent(QMouseEvent *event)
{
    const int row = (event->pos().y() - headHeight()) / rowHeight();
    if (event->pos().y() >= headTop() + headHeight() && row < m_model.rowCount())
        choose(row);
}

bool LifecycleTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = (help->pos().y() - headHeight()) / rowHeight();
        const OsEntry *entry = help->pos().y() < headTop() + headHeight() ? nullptr : m_model.entry(row);
        if (entry == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), lifeText(*entry, m_model.today()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace convoy
