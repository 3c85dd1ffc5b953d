// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/PlanBoardView.h"
#include "deploy/solution/PlanCardDetails.h"
#include "deploy/solution/SolutionPlanPage.h"
#include "widgets/MessagePanel.h"
#include "widgets/labels/Announcement.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

// The part of SolutionPlanPage that follows the plan, and moves hosts.

namespace convoy {

namespace {

/// Above so many cards they begin small.
constexpr qsizetype ManyCards = 200;
/// Below so many characters of width the details stand below the picture.
constexpr int RoomyChars = 110;
constexpr int DetailsChars = 36;
constexpr int DetailsLines = 8;

} // namespace

void SolutionPlanPage::showJudged()
{
    const bool isJudging = m_model.phase() == SolutionPlanModel::Phase::Judging;
    const JudgedSolution *judged = m_model.judged();
    m_busy->setVisible(isJudging);
    if (m_shownRevision != m_model.revision()) {
        m_shownRevision = m_model.revision();
        if (judged && !m_isAdapted) {
            m_isAdapted = true;
            m_board->setCompact(judged->board->cardCount() > ManyCards);
        }
        m_board->setBoard(judged ? judged->board : nullptr);
    }
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(judged != nullptr);
    showSummary();
    if (m_model.problem())
        m_message->showError(*m_model.problem());
    if (judged)
        setObstacles({});
    else
        setObstacles({{isJudging ? tr("The plan is being made; this takes a moment.")
                                 : tr("No plan could be made; the reason is above."),
                       {},
                       true}});
}

void SolutionPlanPage::showSummary()
{
    if (!m_model.judged()) {
        m_summary->clear();
        return;
    }
    const SolutionPlan &plan = *m_model.judged()->plan;
    qsizetype waves = 0;
    for (const SolutionPlanStage &stage : plan.stages)
        waves += stage.scope == QLatin1String("hosts") ? stage.waves.size() : 0;
    QStringList parts{tr("%1 to %2.", "product, target").arg(plan.product, plan.target),
                      tr("%n host(s) in the plan.", nullptr, static_cast<int>(plan.hostCount())),
                      tr("%n wave(s).", nullptr, static_cast<int>(waves))};
    if (!plan.skipped.isEmpty())
        parts += tr("%n host(s) left out.", nullptr, static_cast<int>(plan.skipped.size()));
    if (const auto blocked = m_model.blockedHosts().size(); blocked > 0)
        parts += tr("%n host(s) blocked.", nullptr, static_cast<int>(blocked));
    parts += tr("Source: %1").arg(plan.document);
    m_summary->setText(parts.join(QLatin1Char(' ')));
}

QString SolutionPlanPage::currentHost() const
{
    const PlanCard *card = m_board->board() == nullptr ? nullptr : m_board->board()->card(m_board->current());
    const bool isPlanned = card != nullptr && m_board->board()->planned(*card) != nullptr;
    return isPlanned ? m_board->board()->hostOf(*card) : QString();
}

void SolutionPlanPage::showCard()
{
    m_details->setCard(m_board->board(), m_board->current());
    const QString host = currentHost();
    m_move->setEnabled(!host.isEmpty());
    m_move->setToolTip(host.isEmpty() ? tr("Choose a host that is in the plan.") : QString());
    m_move->setAccessibleName(host.isEmpty() ? tr("Move the host to another stage")
                                             : tr("Move %1 to another stage").arg(host));
}

void SolutionPlanPage::fillMenu()
{
    m_menu->clear();
    const QString host = currentHost();
    if (host.isEmpty()) {
        m_menu->addAction(tr("Choose a host that is in the plan."))->setEnabled(false);
        return;
    }
    const PlanCard &card = *m_board->board()->card(m_board->current());
    const QString now = m_board->board()->plan().stages.at(card.stage).id;
    for (const SolutionStage &stage : m_state.definition()->stages) {
        QAction *action = m_menu->addAction(stage.title.message(QStringList()).text());
        action->setObjectName(QStringLiteral("moveTo-") + stage.id);
        action->setCheckable(true);
        action->setChecked(stage.id == now);
        action->setEnabled(stage.id != now);
        connect(action, &QAction::triggered, this, [this, host, id = stage.id] { m_model.move(host, id); });
    }
    if (!card.isMoved)
        return;
    m_menu->addSeparator();
    QAction *back = m_menu->addAction(tr("&Back to where its roles put it"));
    back->setObjectName(QStringLiteral("moveBack"));
    connect(back, &QAction::triggered, this, [this, host] { m_model.takeMoveBack(host); });
}

/// A move against a recommendation stays, with the reason in sight.
void SolutionPlanPage::tellMove(const QString &host)
{
    const SolutionPlan &plan = *m_model.judged()->plan;
    QStringList reasons;
    for (const Finding &finding : plan.findings) {
        const SolutionRule *rule = finding.host == host ? m_state.definition()->rule(finding.rule) : nullptr;
        if (rule != nullptr && rule->order == OrderRule::Stages)
            reasons += tr("%1 %2", "what was found, why it matters").arg(finding.found.text(), finding.why.text());
    }
    m_board->setCurrent(m_board->board()->placeOf(host));
    const QList<HostMove> moves = m_state.moves();
    const bool isMoved = std::ranges::any_of(moves, [&](const HostMove &move) { return move.host == host; });
    const QString what = isMoved ? tr("%1 was moved.").arg(host) : tr("%1 is where its roles put it.").arg(host);
    if (reasons.isEmpty())
        m_message->showText(Theme::Tone::Good, what);
    else
        m_message->showText(Theme::Tone::Caution, tr("%1 was moved against a recommendation.").arg(host),
                            reasons.join(QLatin1Char('\n')));
    announce(this, reasons.isEmpty() ? what : reasons.join(QLatin1Char(' ')));
}

void SolutionPlanPage::findHost()
{
    if (m_board->board() == nullptr)
        return;
    const PlanPlace place = m_board->board()->find(m_find->text(), {});
    if (place.isValid())
        m_board->setCurrent(place);
}

void SolutionPlanPage::copy()
{
    QApplication::clipboard()->setText(m_model.asText());
    m_message->showText(Theme::Tone::Good, tr("The plan is in the clipboard."));
    announce(this, tr("The plan is in the clipboard."));
}

void SolutionPlanPage::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the plan"), QStringLiteral("plan.txt"),
                                                      tr("Text files (*.txt);;JSON files (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const Status saved = m_model.save(path);
    if (saved)
        m_message->showText(Theme::Tone::Good, tr("The plan was saved to %1.").arg(path));
    else
        m_message->showError(saved.error());
}

void SolutionPlanPage::fitSplitter()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * RoomyChars;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_details->setMinimumWidth(isNarrow ? 0 : fontMetrics().averageCharWidth() * DetailsChars);
    m_details->setMinimumHeight(fontMetrics().height() * DetailsLines);
}

void SolutionPlanPage::resizeEvent(QResizeEvent *event)
{
    DeployPage::resizeEvent(event);
    fitSplitter();
}

} // namespace convoy
