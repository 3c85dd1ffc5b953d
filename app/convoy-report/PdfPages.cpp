// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPages.h"

#include "TimelineDrawing.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace convoy::paper {

namespace {

constexpr int dotsPerInch = 300;
constexpr int margin = 12;         // millimetres
constexpr double footHeight = 6.0; // millimetres
constexpr double bodySize = 8;     // points

/// Loads nothing: what a report shows stands in it.
class SealedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

QFont bodyFont()
{
    QFont font;
    font.setFamilies({u"DejaVu Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(bodySize);
    return font;
}

void prepare(QPdfWriter &writer, const Paper &paper)
{
    writer.setTitle(paper.title);
    writer.setCreator(u"Convoy"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
}

QString pageText(const QString &pattern, int page, int pages)
{
    return QString(pattern).replace("%1"_L1, QString::number(page)).replace("%2"_L1, QString::number(pages));
}

void drawPage(QPainter &painter, QTextDocument &document, int page)
{
    const QRectF body(QPointF(0, page * document.pageSize().height()), document.pageSize());
    painter.save();
    painter.translate(0, -body.top());
    painter.setClipRect(body);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = body;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawFoot(QPainter &painter, const QRectF &foot, const Paper &paper, const QString &pages)
{
    painter.save();
    painter.setFont(bodyFont());
    painter.setPen(Qt::black);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, paper.foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, pages);
    painter.restore();
}

} // namespace

QByteArray pdfOf(const Paper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, paper);
    const double foot = footHeight * dotsPerInch / 25.4;
    SealedDocument document;
    TimelineDrawing drawing(paper, writer, bodyFont());
    document.setDefaultFont(bodyFont());
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &drawing);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // digests and paths are longer than cells are wide
    document.setDefaultTextOption(wrapping);
    document.setPageSize(QSizeF(writer.width(), writer.height() - foot));
    document.setHtml(paper.html);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    const int pages = document.pageCount();
    const QRectF footArea(0, writer.height() - foot, writer.width(), foot);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return {};
        drawPage(painter, document, page);
        drawFoot(painter, footArea, paper, pageText(paper.pages, page + 1, pages));
    }
    painter.end();
    return buffer.data();
}

} // namespace convoy::paper
