// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/AnswerEditor.h"
#include "deploy/solution/FindingDetails.h"
#include "deploy/solution/PrerequisitesPage.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/Announcement.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

// The part of PrerequisitesPage that follows what was judged, and passes on what the operator says.

namespace convoy {

/// What was acknowledged stays in the list, so that it can be taken back.
QList<FindingGroup> PrerequisitesPage::shownGroups() const
{
    QList<FindingGroup> groups = m_model.judged()->groups;
    for (const QString &id : m_state.decisions().acknowledged) {
        const SolutionRule *rule = m_state.definition()->rule(id);
        if (rule == nullptr)
            continue;
        Finding finding;
        finding.rule = id;
        finding.title = rule->title.message(QStringList());
        finding.why = rule->why.message(QStringList());
        finding.remedy = rule->remedy.message(QStringList());
        finding.reference = rule->reference;
        groups += FindingGroup{.finding = finding, .hosts = {}};
    }
    return groups;
}

void PrerequisitesPage::showJudged()
{
    const bool isJudging = m_model.phase() == SolutionPlanModel::Phase::Judging;
    m_busy->setVisible(isJudging);
    m_again->setEnabled(!isJudging);
    if (m_shownRevision != m_model.revision() && m_model.judged()) {
        m_shownRevision = m_model.revision();
        {
            const QSignalBlocker trees(m_tree->selectionModel());
            const QSignalBlocker tables(m_table->selectionModel());
            m_questions.setQuestions(m_model.judged()->plan->questions, m_model.judged()->answers);
            m_findings.setGroups(shownGroups(), m_model.judged()->plan->acknowledgements,
                                 m_state.decisions().waived.keys());
        }
        keepQuestionInSight();
        keepFindingInSight();
    }
    showTitles();
    showVerdict();
    if (m_model.judged())
        setObstacles({});
    else
        setObstacles({{isJudging ? tr("The hosts are being judged; this takes a moment.")
                                 : tr("Nothing could be judged; the reason is above."),
                       [this] { m_again->setFocus(Qt::ShortcutFocusReason); }, true}});
}

void PrerequisitesPage::showTitles()
{
    const int open = m_questions.openCount();
    const bool isAsked = m_questions.rowCount() > 0;
    m_questionTitle->setText(open > 0 ? tr("%n question(s) to be answered", nullptr, open)
                                      : tr("There is nothing left to ask."));
    m_questionTitle->setVisible(m_model.judged() != nullptr);
    m_tree->setVisible(isAsked);
    m_findingTitle->setVisible(m_model.judged() != nullptr);
    m_table->setVisible(m_findings.rowCount() > 0);
    if (m_model.judged())
        m_findingTitle->setText(
            tr("Findings: %1, %2, %3; %4", "blockers, warnings, notes; passed")
                .arg(tr("%n blocker(s)", nullptr, m_findings.count(Severity::Blocker)),
                     tr("%n warning(s)", nullptr, m_findings.count(Severity::Warning)),
                     tr("%n note(s)", nullptr, m_findings.count(Severity::Note)),
                     tr("%n rule(s) hold everywhere", nullptr, static_cast<int>(m_model.judged()->passed))));
}

QString PrerequisitesPage::verdictText() const
{
    const int blocked = static_cast<int>(m_model.blockedHosts().size());
    if (m_model.isPlanBlocked())
        return tr("The whole plan is blocked.");
    return blocked > 0 ? tr("%n host(s) are blocked.", nullptr, blocked) : QString();
}

void PrerequisitesPage::showVerdict()
{
    if (m_model.problem()) {
        m_verdict->showError(*m_model.problem());
        return;
    }
    if (!m_model.judged()) {
        m_verdict->clear();
        return;
    }
    const QString blocked = verdictText();
    if (!blocked.isEmpty())
        m_verdict->showText(Theme::Tone::Bad, blocked,
                            tr("Do what the findings say and check again; blocked hosts can be left out later."));
    else if (!m_model.judged()->plan->acknowledgements.isEmpty() && m_findings.count(Severity::Warning) > 0)
        m_verdict->showText(Theme::Tone::Caution, tr("Nothing blocks; read and acknowledge what is marked so."));
    else if (m_findings.count(Severity::Warning) > 0)
        m_verdict->showText(Theme::Tone::Caution, tr("Nothing blocks; read the warnings."));
    else
        m_verdict->showText(Theme::Tone::Good, tr("Every prerequisite holds."));
}

void PrerequisitesPage::keepQuestionInSight()
{
    constexpr int SideChars = 22;
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QuestionTreeModel::Asked, QHeaderView::Stretch);
    for (const int column : {QuestionTreeModel::About, QuestionTreeModel::Answer})
        m_tree->setColumnWidth(column, fontMetrics().averageCharWidth() * SideChars);
    const QModelIndex before = m_questions.find(m_currentFact, m_currentHost);
    const bool isBusy = m_editor->isEdited() || (m_editor->hasFocusInside() && !m_movesOn);
    const bool stays = before.isValid() && (isBusy || m_questions.isOpen(before));
    const QModelIndex shown = stays || !m_questions.firstOpen().isValid() ? before : m_questions.firstOpen();
    if (shown.parent().isValid())
        m_tree->expand(shown.parent());
    m_tree->setCurrentIndex(shown.isValid() ? shown : m_questions.index(0, 0));
    showQuestion();
}

void PrerequisitesPage::showQuestion()
{
    const QModelIndex index = m_tree->currentIndex();
    const QuestionTreeModel::Fact *fact = m_questions.fact(index);
    if (fact == nullptr) {
        m_editor->clear();
        return;
    }
    const QStringList hosts = m_questions.hosts(index);
    const QString host = index.parent().isValid() ? hosts.value(0) : QString();
    if (m_currentFact != fact->question.fact || m_currentHost != host)
        m_movesOn = false;
    m_currentFact = fact->question.fact;
    m_currentHost = host;
    const QString about =
        hosts.size() > 1
            ? tr("The answer is for %n host(s): %1", nullptr, static_cast<int>(hosts.size())).arg(hostsText(hosts))
        : hosts.isEmpty() ? QString()
                          : tr("The answer is for %1.").arg(hosts.constFirst());
    m_editor->ask({.question = fact->question, .host = host, .about = about, .answer = m_questions.answer(index)});
}

void PrerequisitesPage::giveAnswer(const std::optional<QString> &text)
{
    m_message->clear();
    m_movesOn = text.has_value();
    m_model.answer({.fact = m_currentFact, .hosts = m_questions.hosts(m_tree->currentIndex()), .text = text});
}

void PrerequisitesPage::takeAnswer(const FactAnswer &answer)
{
    m_questions.setAnswer(answer.fact, answer.hosts, answer.text);
    showTitles();
    announce(this, m_questionTitle->text());
}

FindingDecision PrerequisitesPage::decisionAbout(int row) const
{
    const QString &rule = m_findings.group(row)->finding.rule;
    return {.isToAcknowledge = m_findings.isToAcknowledge(row),
            .isAcknowledged = m_state.decisions().acknowledged.contains(rule),
            .waived = m_state.decisions().waived.value(rule)};
}

void PrerequisitesPage::keepFindingInSight()
{
    fitFindings();
    const int row = m_findings.rowOf(m_currentRule, m_currentHosts);
    if (m_findings.rowCount() > 0)
        m_table->setCurrentIndex(m_findings.index(qMax(0, row), 0));
    showFinding();
}

/// What the finding is has the room; hosts are named in full below.
void PrerequisitesPage::fitFindings()
{
    constexpr int HostChars = 24;
    m_table->fitColumns();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(FindingTableModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(FindingTableModel::Hosts, fontMetrics().averageCharWidth() * HostChars);
}

void PrerequisitesPage::showFinding()
{
    const int row = m_table->currentRow();
    const FindingGroup *group = m_findings.group(row);
    if (group == nullptr) {
        m_details->clear();
        return;
    }
    m_currentRule = group->finding.rule;
    m_currentHosts = group->hosts;
    m_details->setGroup(*group, decisionAbout(row));
}

void PrerequisitesPage::acknowledge(bool isAcknowledged)
{
    m_state.setAcknowledged(m_currentRule, isAcknowledged);
}

void PrerequisitesPage::waive(const QString &reason)
{
    m_state.setWaived(m_currentRule, reason);
}

void PrerequisitesPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a file of facts"), QString(),
                                                      tr("Files of facts (*.json *.csv);;All files (*)"));
    m_message->clear();
    if (!path.isEmpty())
        m_model.importFile(path);
}

} // namespace convoy
