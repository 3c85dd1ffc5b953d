// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/HtmlReport.h"

#include "base/Message.h"
#include "report/HtmlStyle.h"
#include "report/HtmlText.h"
#include "report/TimelineSvg.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoy {

namespace {

using Medium = HtmlText::Medium;

constexpr qsizetype barsPerDrawing = 20; ///< so that a drawing fits on a page

qsizetype drawingsOf(const Timeline &timeline)
{
    return (timeline.bars.size() + barsPerDrawing - 1) / barsPerDrawing;
}

void addTimeline(HtmlText &html, const Report &report, Medium medium)
{
    const Timeline timeline = Timeline::of(report);
    if (medium == Medium::Paper) {
        for (qsizetype i = 0; i < drawingsOf(timeline); ++i)
            html.raw(QStringLiteral("<p><img src=\"timeline:%1\"/></p>\n").arg(i));
        return;
    }
    const QString title = report.isPlan ? Message(QT_TRANSLATE_NOOP("core", "The waves in their order")).text()
                                        : Message(QT_TRANSLATE_NOOP("core", "The waves in their time")).text();
    html.raw(timelineSvg(timeline, title,
                         Message(QT_TRANSLATE_NOOP("core", "The table below has the same figures.")).text()));
}

void addBody(HtmlText &html, const Report &report, Medium medium)
{
    html.element("h1", report.title);
    html.element("p", report.verdict, QStringLiteral("class=\"verdict %1\"").arg(reportToneWord(report.tone)));
    for (const ReportTable &table : reportTables(report)) {
        html.element("h2", table.title, QStringLiteral("id=\"%1\"").arg(table.id));
        if (table.id == QLatin1String("waves"))
            addTimeline(html, report, medium);
        html.table(table);
    }
    if (!report.logs.isEmpty())
        html.element("h2", Message(QT_TRANSLATE_NOOP("core", "Logs of hosts where it went wrong")).text());
    for (const ReportLog &log : report.logs)
        html.log(log);
    if (report.logsLeftOut > 0)
        html.element("p",
                     Message::counted(QT_TRANSLATE_N_NOOP("core", "The logs of %n more host(s) where it went wrong "
                                                                  "are with the run."),
                                      report.logsLeftOut)
                         .text());
}

QString documentOf(const Report &report, Medium medium)
{
    HtmlText html(medium);
    html.raw(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                 .arg(report.language));
    if (medium == Medium::Screen)
        html.raw(QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                "style-src 'unsafe-inline'\"/>\n"));
    html.element("title", report.title);
    html.raw(QStringLiteral("<style>%1</style>\n</head>\n<body>\n")
                 .arg(medium == Medium::Screen ? screenStyle() : paperStyle()));
    if (medium == Medium::Screen)
        html.raw(QStringLiteral("<main>\n"));
    addBody(html, report, medium);
    html.raw(medium == Medium::Screen ? QStringLiteral("</main>\n</body>\n</html>\n")
                                      : QStringLiteral("</body>\n</html>\n"));
    return html.text();
}

QJsonObject timelineJson(const Timeline &timeline)
{
    QJsonArray bars;
    for (const TimelineBar &bar : timeline.bars)
        bars += QJsonObject{{QStringLiteral("label"), bar.label},
                            {QStringLiteral("text"), bar.text},
                            {QStringLiteral("from"), bar.from},
                            {QStringLiteral("to"), bar.to},
                            {QStringLiteral("tone"), reportToneWord(bar.tone)}};
    QJsonArray ticks;
    for (const TimelineTick &tick : timeline.ticks)
        ticks += QJsonObject{{QStringLiteral("at"), tick.at}, {QStringLiteral("text"), tick.text}};
    return {{QStringLiteral("bars"), bars},
            {QStringLiteral("ticks"), ticks},
            {QStringLiteral("perDrawing"), barsPerDrawing}};
}

} // namespace

QByteArray htmlReport(const Report &report)
{
    return documentOf(report, Medium::Screen).toUtf8();
}

QByteArray paperReport(const Report &report)
{
    const QJsonObject paper{
        {QStringLiteral("title"), report.title},
        {QStringLiteral("html"), documentOf(report, Medium::Paper)},
        {QStringLiteral("foot"), report.title},
        // The program counts the pages, and puts in what is known only then.
        {QStringLiteral("pages"),
         Message(QT_TRANSLATE_NOOP("core", "Page %1 of %2"), {QStringLiteral("%1"), QStringLiteral("%2")}).text()},
        {QStringLiteral("timeline"), timelineJson(Timeline::of(report))}};
    return QJsonDocument(paper).toJson(QJsonDocument::Compact);
}

} // namespace convoy
