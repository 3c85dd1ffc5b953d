// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/PlanCardDetails.h"

#include "deploy/solution/FindingDetails.h"
#include "widgets/style/Theme.h"

namespace convoy {

namespace {

Theme::Tone toneOf(Severity severity)
{
    if (severity == Severity::Blocker)
        return Theme::Tone::Bad;
    return severity == Severity::Warning ? Theme::Tone::Caution : Theme::Tone::Neutral;
}

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style=\"margin:0 0 8px 0\">%1</p>").arg(html);
}

} // namespace

PlanCardDetails::PlanCardDetails(QWidget *parent)
    : QTextBrowser(parent)
{
    setTabChangesFocus(true);
    setOpenLinks(false);
}

QString PlanCardDetails::findingsHtml(const PlanBoard &board, const PlanCard &card) const
{
    QString html;
    for (const Finding *finding : board.findings(card)) {
        const Theme::Tone tone = toneOf(finding->severity);
        QStringList lines;
        for (const QString &line : findingLines(*finding))
            lines += line.toHtmlEscaped();
        html += paragraph(QStringLiteral("<b><span style=\"color:%1\">%2 %3</span> · %4</b><br>%5")
                              .arg(Theme::color(tone, palette()).name(), Theme::symbol(tone),
                                   severityText(finding->severity).text().toHtmlEscaped(),
                                   finding->title.text().toHtmlEscaped(), lines.join(QStringLiteral("<br>"))));
    }
    return html;
}

QString PlanCardDetails::stepHtml(const SolutionPlanStep &step) const
{
    QStringList parts{step.title.text().toHtmlEscaped()};
    if (step.isPointOfNoReturn)
        parts += QStringLiteral("<b>◆ %1</b>").arg(tr("There is no way back after this step.").toHtmlEscaped());
    if (!step.instruction.isEmpty())
        parts += step.instruction.text().toHtmlEscaped();
    if (!step.command.isEmpty())
        parts += QStringLiteral("<code>%1</code>").arg(step.command.toHtmlEscaped());
    if (!step.services.isEmpty())
        parts += step.services.join(QStringLiteral(", ")).toHtmlEscaped();
    if (step.minutes > 0)
        parts += tr("At most %n minute(s)", nullptr, step.minutes).toHtmlEscaped();
    return QStringLiteral("<li>%1</li>").arg(parts.join(QStringLiteral("<br>")));
}

QString PlanCardDetails::stepsHtml(const PlanBoard &board, const PlanCard &card) const
{
    QString items;
    if (card.kind == PlanCard::Kind::Step) {
        items = stepHtml(board.plan().stages.at(card.stage).waves.constFirst().hosts.constFirst().steps.at(card.item));
    } else if (const SolutionPlanHost *host = board.planned(card)) {
        for (const SolutionPlanStep &step : host->steps)
            items += stepHtml(step);
    }
    return items.isEmpty()
               ? QString()
               : QStringLiteral("<p style=\"margin:0 0 4px 0\"><b>%1</b></p><ol style=\"margin-top:0\">%2</ol>")
                     .arg(tr("Steps").toHtmlEscaped(), items);
}

void PlanCardDetails::setCard(const PlanBoard *board, PlanPlace place)
{
    const PlanCard *card = board == nullptr ? nullptr : board->card(place);
    if (card == nullptr) {
        clear();
        return;
    }
    const PlanColumn &column = board->columns()[size_t(place.column)];
    QStringList head{
        QStringLiteral("<b>%1</b>").arg(board->title(*card).toHtmlEscaped()),
        tr("%1 · %2", "stage: wave").arg(board->stageTitle(column), board->columnTitle(column)).toHtmlEscaped()};
    for (const QString &line : card->kind == PlanCard::Kind::Step ? QStringList() : board->lines(*card)) {
        if (!line.isEmpty())
            head += line.toHtmlEscaped();
    }
    if (card->isMoved)
        head += tr("⇄ Moved to this stage by hand").toHtmlEscaped();
    setHtml(paragraph(head.join(QStringLiteral("<br>"))) + findingsHtml(*board, *card) + stepsHtml(*board, *card));
}

} // namespace convoy
