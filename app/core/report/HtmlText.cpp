// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/HtmlText.h"

#include "base/Message.h"

#include <QCoreApplication>

namespace convoy {

namespace {

QString lineEnd()
{
    return QStringLiteral("\n");
}

} // namespace

void HtmlText::element(const char *tag, const QString &text, const QString &attributes)
{
    const QString name = QLatin1String(tag);
    const QString given = attributes.isEmpty() ? QString() : QLatin1Char(' ') + attributes;
    m_text += QStringLiteral("<%1%2>%3</%1>\n").arg(name, given, text.toHtmlEscaped());
}

void HtmlText::cell(const char *tag, const ReportCell &cell, const QString &scope)
{
    const QString name = QLatin1String(tag);
    QStringList lines;
    for (const QString &line : cell.lines)
        lines += line.toHtmlEscaped();
    QString attributes = scope;
    if (cell.tone != ReportTone::Neutral)
        attributes += QStringLiteral(" class=\"%1\"").arg(reportToneWord(cell.tone));
    m_text += QStringLiteral("<%1%2>%3</%1>").arg(name, attributes, lines.join(QStringLiteral("<br/>")));
}

void HtmlText::head(const ReportTable &table)
{
    m_text += QStringLiteral("<thead><tr>");
    for (const QString &column : table.columns)
        cell("th", {.lines = {column}, .tone = ReportTone::Neutral}, QStringLiteral(" scope=\"col\""));
    m_text += QStringLiteral("</tr></thead>\n");
}

void HtmlText::table(const ReportTable &table)
{
    // Scrolled by itself where the screen is narrow, so that the page is not.
    const bool isPaper = m_medium == Medium::Paper;
    m_text += isPaper ? QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">\n")
                      : QStringLiteral("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"%1\">"
                                       "<table aria-labelledby=\"%1\">\n")
                            .arg(table.id);
    if (!table.columns.isEmpty())
        head(table);
    m_text += QStringLiteral("<tbody>\n");
    bool isEven = true;
    for (const QList<ReportCell> &row : table.rows) {
        // On paper shades instead of lines: QTextDocument takes twice the time for tables with borders.
        isEven = !isEven;
        m_text += isPaper && isEven ? QStringLiteral("<tr bgcolor=\"#f1f4f7\">") : QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i)
            cell(i == 0 ? "th" : "td", row.at(i), i == 0 ? QStringLiteral(" scope=\"row\"") : QString());
        m_text += QStringLiteral("</tr>\n");
    }
    m_text += (isPaper ? QStringLiteral("</tbody></table>") : QStringLiteral("</tbody></table></div>")) + lineEnd();
}

void HtmlText::log(const ReportLog &log)
{
    element("h3", log.host);
    if (log.earlier > 0)
        element("p", Message::counted(QT_TRANSLATE_N_NOOP("core", "%n earlier line(s) are in the log of the run."),
                                      log.earlier)
                         .text());
    // The language of record, whatever the report's is.
    element("pre", log.lines.join(QLatin1Char('\n')), QStringLiteral("lang=\"en\""));
}

} // namespace convoy
