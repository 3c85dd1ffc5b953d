// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/FindingDetails.h"

#include "deploy/parts/ParameterField.h"
#include "widgets/FlowLayout.h"
#include "widgets/labels/SelectableLabel.h"
#include "wizard/solution/FindingTableModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

FindingDetails::FindingDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(new SelectableLabel(this))
    , m_acknowledge(new QPushButton(this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new ParameterField(QStringLiteral("waiveReason"), m_reason, this))
    , m_waive(new QPushButton(this))
    , m_unwaive(new QPushButton(this))
{
    setObjectName(QStringLiteral("findingDetails"));
    m_text->setObjectName(QStringLiteral("findingText"));
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_waive->setObjectName(QStringLiteral("waive"));
    m_unwaive->setObjectName(QStringLiteral("unwaive"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_reasonField);
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_acknowledge, m_waive, m_unwaive}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_reason->installEventFilter(this);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { emit acknowledged(!m_decision.isAcknowledged); });
    connect(m_waive, &QPushButton::clicked, this, &FindingDetails::waive);
    connect(m_unwaive, &QPushButton::clicked, this, [this] { emit waived(QString()); });
    hide();
}

void FindingDetails::setGroup(const FindingGroup &group, const FindingDecision &decision)
{
    const bool isSame = m_isShown && m_group.finding.rule == group.finding.rule;
    m_group = group;
    m_decision = decision;
    m_isShown = true;
    if (!isSame)
        m_reason->clear();
    if (!decision.waived.isEmpty())
        m_reason->setText(decision.waived);
    m_reasonField->setProblem({});
    retranslate();
    show();
}

void FindingDetails::clear()
{
    m_isShown = false;
    hide();
}

void FindingDetails::waive()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setProblem(tr("Say why it may be waived: the reason goes into the reports."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit waived(reason);
}

bool FindingDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            waive();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingDetails::showDecision()
{
    const bool canWaive = m_group.finding.isWaivable;
    m_acknowledge->setVisible(m_decision.isToAcknowledge || m_decision.isAcknowledged);
    m_acknowledge->setText(m_decision.isAcknowledged ? tr("Take bac&k the acknowledgement")
                                                     : tr("I have read this: ac&knowledge"));
    m_reasonField->setVisible(canWaive);
    m_reasonField->setTexts(tr("Reason for &waiving"), tr("Reason for waiving"));
    m_waive->setVisible(canWaive);
    m_waive->setText(tr("Wai&ve this rule"));
    m_unwaive->setVisible(canWaive && !m_decision.waived.isEmpty());
    m_unwaive->setText(tr("&Do not waive"));
}

void FindingDetails::retranslate()
{
    QStringList lines{
        tr("%1 · %2", "title of a finding: its hosts").arg(m_group.finding.title.text(), hostsText(m_group.hosts))};
    lines += findingLines(m_group.finding);
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setAccessibleName(tr("Chosen finding"));
    showDecision();
}

QStringList findingLines(const Finding &finding)
{
    QStringList lines;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines += FindingDetails::tr("%1: %2", "what a line is about: the text").arg(label, text);
    };
    add(FindingDetails::tr("Found"), finding.found.text());
    if (finding.wanted != finding.title)
        add(FindingDetails::tr("Wanted"), finding.wanted.text());
    add(FindingDetails::tr("Why"), finding.why.text());
    add(FindingDetails::tr("What to do"), finding.remedy.text());
    add(FindingDetails::tr("Source"), finding.reference);
    return lines;
}

} // namespace convoy
