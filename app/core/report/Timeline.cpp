// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Timeline.h"

#include "base/Message.h"
#include "run/RunStates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoy {

namespace {

/// A bar of hardly any time is still to be seen.
constexpr double leastWidth = 0.004;
constexpr int parts = 4;

/// Neighbouring waves that share a bar.
struct Span
{
    qsizetype first = 0;
    qsizetype last = 0;
    int hosts = 0;
    int good = 0;
    QDateTime began = {};
    QDateTime ended = {};
    ReportTone tone = ReportTone::Neutral;
};

void take(Span &span, const ReportWave &wave, qsizetype index)
{
    span.last = index;
    span.hosts += wave.hosts;
    for (const ReportCount &count : wave.counts) {
        span.good += isDone(hostStateFromWord(count.state).value_or(HostState::Failed)) ? count.hosts : 0;
        span.tone = std::max(span.tone, count.tone);
    }
    if (wave.began.isValid() && (!span.began.isValid() || wave.began < span.began))
        span.began = wave.began;
    if (wave.ended.isValid() && (!span.ended.isValid() || wave.ended > span.ended))
        span.ended = wave.ended;
}

QList<Span> spansOf(const Report &report)
{
    QList<Span> spans;
    const qsizetype share = (report.waves.size() + Timeline::mostBars - 1) / Timeline::mostBars;
    for (qsizetype i = 0; i < report.waves.size(); ++i) {
        if (i % share == 0)
            spans += Span{.first = i};
        take(spans.last(), report.waves.at(i), i);
    }
    return spans;
}

QString labelOf(const Span &span)
{
    const QLocale locale;
    const QString first = locale.toString(span.first + 1);
    return span.first == span.last ? first : QStringLiteral("%1 – %2").arg(first, locale.toString(span.last + 1));
}

TimelineBar barOf(const Span &span, const Report &report)
{
    TimelineBar bar;
    bar.label = labelOf(span);
    bar.tone = span.tone;
    bar.text = report.isPlan ? Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s)"), span.hosts).text()
                             : Message(QT_TRANSLATE_NOOP("core", "%1 of %2 done"),
                                       {QLocale().toString(span.good), QLocale().toString(span.hosts)})
                                   .text();
    return bar;
}

Timeline alongHosts(const Report &report)
{
    Timeline timeline;
    const auto all = static_cast<double>(report.hosts.size());
    double before = 0;
    for (const Span &span : spansOf(report)) {
        TimelineBar bar = barOf(span, report);
        bar.from = before / all;
        before += span.hosts;
        bar.to = std::max(before / all, bar.from + leastWidth);
        timeline.bars += bar;
    }
    for (int i = 0; i <= parts; ++i)
        timeline.ticks += TimelineTick{.at = double(i) / parts, .text = QLocale().toString(qRound(all * i / parts))};
    return timeline;
}

Timeline alongTime(const Report &report)
{
    const QList<Span> spans = spansOf(report);
    QDateTime first;
    QDateTime last;
    for (const Span &span : spans) {
        if (span.began.isValid() && (!first.isValid() || span.began < first))
            first = span.began;
        if (span.ended.isValid() && (!last.isValid() || span.ended > last))
            last = span.ended;
    }
    Timeline timeline;
    if (!first.isValid() || !last.isValid())
        return timeline;
    const auto whole = static_cast<double>(std::max<qint64>(1, first.msecsTo(last)));
    for (const Span &span : spans) {
        TimelineBar bar = barOf(span, report);
        if (span.began.isValid()) {
            const QDateTime end = span.ended.isValid() ? span.ended : last;
            bar.from = std::min(static_cast<double>(first.msecsTo(span.began)) / whole, 1 - leastWidth);
            bar.to = std::max(static_cast<double>(first.msecsTo(end)) / whole, bar.from + leastWidth);
        }
        timeline.bars += bar;
    }
    for (int i = 0; i <= parts; ++i) {
        const QDateTime at = first.addMSecs(qRound64(whole * i / parts));
        timeline.ticks += TimelineTick{.at = double(i) / parts,
                                       .text = i == 0 ? report.shown(first) : u'+' + Report::duration(first, at)};
    }
    return timeline;
}

} // namespace

Timeline Timeline::of(const Report &report)
{
    if (report.hosts.isEmpty() || report.waves.isEmpty())
        return {};
    return report.isPlan ? alongHosts(report) : alongTime(report);
}

} // namespace convoy
