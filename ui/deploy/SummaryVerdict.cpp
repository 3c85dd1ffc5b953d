// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/SummaryPage.h"
#include "deploy/parts/FindingsView.h"
#include "deploy/parts/ParameterField.h"
#include "widgets/MessagePanel.h"
#include "widgets/labels/Announcement.h"

#include <QCheckBox>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>

// The part of SummaryPage that says whether it can be started, and what is in the way.

namespace convoy {

using PlanObstacle = SummaryPageModel::Obstacle;

void SummaryPage::showPlan()
{
    const bool isPlanning = m_model.phase() == SummaryPageModel::Phase::Planning;
    m_busy->setVisible(isPlanning || m_model.phase() == SummaryPageModel::Phase::Starting);
    if (m_shownRevision != m_model.revision()) {
        m_shownRevision = m_model.revision();
        m_findings->setGroups(m_model.findingGroups());
    }
    const int blocked = static_cast<int>(m_model.blockedHosts().size());
    const QSignalBlocker blocker(m_leaveOut);
    m_leaveOut->setVisible(blocked > 0);
    m_leaveOut->setText(tr("&Leave out the blocked hosts (%n)", nullptr, blocked));
    m_leaveOut->setChecked(m_state.leavesOutBlocked());
    m_tree->setVisible(m_model.plan().has_value());
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(m_model.plan().has_value());
    m_again->setEnabled(!m_busy->isVisible());
    showVerdict();
    showSecrets();
    showObstacle();
    emit commitTextChanged();
}

/// Before the commit, in words (U71): what a package says of itself that nobody can take back.
QString SummaryPage::finalText() const
{
    if (!m_model.plan())
        return {};
    const QList<const PlanHost *> hosts = m_model.plan()->allHosts();
    const auto count = std::ranges::count_if(hosts, [](const PlanHost *host) {
        return host->skip.isEmpty() && host->undo == QLatin1String("none") && host->host != organisationName();
    });
    if (count == 0)
        return {};
    const QString reason =
        m_state.isSolution() ? hosts.constLast()->undoReason.text() : m_state.package().descriptor.undoReason;
    return tr("On %n host(s) this cannot be undone: %1", nullptr, static_cast<int>(count)).arg(reason);
}

QString SummaryPage::readyText() const
{
    QString count = tr("%n host(s) will be worked on.", nullptr, m_model.hostsToInstall());
    if (const QString final = finalText(); !final.isEmpty())
        count += QLatin1Char('\n') + final;
    if (m_model.unreachableHosts() == 0)
        return count;
    return tr("%1 %2", "two sentences: hosts worked on, hosts that cannot be reached")
        .arg(count, tr("%n host(s) cannot be reached and will be recorded so.", nullptr, m_model.unreachableHosts()));
}

void SummaryPage::showVerdict()
{
    if (m_model.problem()) {
        m_verdict->showError(*m_model.problem());
        return;
    }
    if (!m_model.plan()) {
        m_verdict->clear();
        return;
    }
    if (m_model.obstacle() == PlanObstacle::Blocked)
        m_verdict->showText(
            Theme::Tone::Bad,
            tr("Prerequisites are missing on %n host(s).", nullptr, static_cast<int>(m_model.blockedHosts().size())),
            tr("Do what the findings say and check again, or leave these hosts out."));
    else if (m_model.obstacle() == PlanObstacle::NothingToDo)
        m_verdict->showText(Theme::Tone::Caution, tr("There is nothing to do on any of the selected hosts."));
    else if (m_model.plan()->verdict() == QLatin1String("ready") && m_model.unreachableHosts() == 0)
        m_verdict->showText(Theme::Tone::Good, tr("Everything is ready."), readyText());
    else
        m_verdict->showText(Theme::Tone::Caution, tr("It can be started; read the findings first."), readyText());
}

QString SummaryPage::obstacleText() const
{
    switch (m_model.obstacle()) {
    case PlanObstacle::None:
        return {};
    case PlanObstacle::NotPlanned:
        return tr("The plan is a draft: something was changed. It is made anew in a moment.");
    case PlanObstacle::Planning:
        return tr("The hosts are being asked; this takes a moment.");
    case PlanObstacle::PlanFailed:
        return tr("No plan could be made; the reason is above.");
    case PlanObstacle::Blocked:
        return tr("Prerequisites are missing: read the findings, or leave the blocked hosts out.");
    case PlanObstacle::ToAcknowledge:
        return tr("%n rule(s) must still be acknowledged.", nullptr, m_model.toAcknowledge());
    case PlanObstacle::NothingToDo:
        return tr("There is nothing to do on any of the selected hosts.");
    case PlanObstacle::SecretsMissing:
        return tr("%n secret(s) must still be typed.", nullptr, static_cast<int>(m_model.missingSecrets().size()));
    case PlanObstacle::Starting:
        break;
    }
    return tr("The run is being started.");
}

void SummaryPage::showObstacle()
{
    const PlanObstacle obstacle = m_model.obstacle();
    if (obstacle == PlanObstacle::None || m_model.phase() == SummaryPageModel::Phase::Started) {
        setObstacles({});
        return;
    }
    DeployPage::Obstacle shown{obstacleText(), {}, true};
    if (obstacle == PlanObstacle::Blocked)
        shown.go = [this] { m_leaveOut->setFocus(Qt::ShortcutFocusReason); };
    else if (obstacle == PlanObstacle::SecretsMissing)
        shown.go = [this] { m_secrets->findChild<QLineEdit *>()->setFocus(Qt::ShortcutFocusReason); };
    else if (obstacle == PlanObstacle::ToAcknowledge)
        shown.go = [this] { emit decisionWanted(); };
    else if (obstacle == PlanObstacle::PlanFailed)
        shown.go = [this] { m_again->setFocus(Qt::ShortcutFocusReason); };
    setObstacles({shown});
}

void SummaryPage::showSecrets()
{
    // The fields stay while they are typed in: only another plan, or another language, makes them anew.
    if (!m_model.plan() || m_model.neededSecrets() == m_shownSecrets)
        return;
    m_shownSecrets = m_model.neededSecrets();
    qDeleteAll(m_secrets->findChildren<ParameterField *>(QString(), Qt::FindDirectChildrenOnly));
    int number = 0;
    for (const SilentKey &key : std::as_const(m_shownSecrets)) {
        auto *edit = new QLineEdit(m_secrets);
        edit->setEchoMode(QLineEdit::Password);
        if (m_state.secrets().contains(key))
            edit->setPlaceholderText(tr("Typed already; empty leaves it as it is"));
        auto *field = new ParameterField(QStringLiteral("secret%1").arg(++number), edit, m_secrets);
        const QString name = QStringLiteral("[%1] %2").arg(key.first, key.second);
        field->setTexts(tr("&%1  %2", "number as access key, name of a secret").arg(number).arg(name), name,
                        tr("Goes to the installer; it is never stored."));
        m_secrets->layout()->addWidget(field);
        connect(edit, &QLineEdit::textEdited, this,
                [this, key](const QString &text) { m_model.giveSecret(key, Secret(text)); });
    }
    m_secrets->setVisible(number > 0);
}

} // namespace convoy
