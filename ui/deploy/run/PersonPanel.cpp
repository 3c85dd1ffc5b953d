// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/PersonPanel.h"

#include "widgets/FlowLayout.h"
#include "widgets/labels/Announcement.h"
#include "widgets/style/Theme.h"
#include "wizard/console/HostTableModel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoy {

PersonPanel::PersonPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_done(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
{
    setObjectName(QStringLiteral("personPanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("personText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->setObjectName(QStringLiteral("personDone"));
    m_leaveOut->setObjectName(QStringLiteral("personLeaveOut"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_done, m_leaveOut}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_done, &QPushButton::clicked, this, [this] { ask(HostRequestKind::Confirm); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { ask(HostRequestKind::Skip); });
    hide();
}

void PersonPanel::ask(HostRequestKind kind)
{
    emit wanted({.id = 0, .kind = kind, .host = m_step.host, .step = m_step.step, .operatorName = {}});
}

void PersonPanel::showRun(const RunModel &run, const QString &chosen)
{
    const QList<PersonStep> waiting = run.waitingForPerson();
    if (waiting.isEmpty()) {
        m_step = {};
        hide();
        return;
    }
    const auto meant = std::ranges::find(waiting, chosen, &PersonStep::host);
    const PersonStep &step = meant == waiting.cend() ? waiting.constFirst() : *meant;
    const bool isNew = m_step.host != step.host || m_step.step != step.step;
    m_step = step;
    m_others = static_cast<int>(waiting.size()) - 1;
    m_leaveOut->setVisible(step.host != organisationName()); // the hosts wait for it
    QPalette own = parentWidget()->palette();
    own.setColor(QPalette::Window, Theme::background(Theme::Tone::Caution, own));
    setPalette(own);
    retranslate();
    show();
    if (isNew)
        announce(this, m_text->text(), true);
}

void PersonPanel::retranslate()
{
    if (m_step.host.isEmpty())
        return;
    QStringList lines{tr("! %1 waits for a person: %2").arg(hostDisplayName(m_step.host), m_step.title.text())};
    if (!m_step.instruction.isEmpty())
        lines += m_step.instruction.text();
    if (m_others > 0)
        lines += tr("%n other host(s) wait too.", nullptr, m_others);
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_done->setText(tr("&Yes, it is done"));
    m_done->setAccessibleName(tr("It is done on %1").arg(hostDisplayName(m_step.host)));
    m_leaveOut->setText(tr("Leave this &host out"));
    m_leaveOut->setAccessibleName(tr("Leave %1 out").arg(hostDisplayName(m_step.host)));
}

} // namespace convoy
