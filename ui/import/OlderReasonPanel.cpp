// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/OlderReasonPanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace convoy {

OlderReasonPanel::OlderReasonPanel(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_import(new QPushButton(this))
{
    m_reason->setObjectName(QStringLiteral("olderReason"));
    m_import->setObjectName(QStringLiteral("olderImport"));
    m_import->setAutoDefault(false);
    m_import->setEnabled(false);
    m_label->setBuddy(m_reason);
    m_label->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0, 1, 2);
    grid->addWidget(m_reason, 1, 0);
    grid->addWidget(m_import, 1, 1);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_import->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_import, &QPushButton::clicked, this, &OlderReasonPanel::submit);
    retranslate();
}

void OlderReasonPanel::submit()
{
    const QString reason = m_reason->text().simplified();
    m_reason->clear();
    emit reasonGiven(reason);
}

void OlderReasonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OlderReasonPanel::retranslate()
{
    m_label->setText(tr("&Reason for importing the older version all the same. It is kept in the audit trail."));
    m_reason->setAccessibleName(tr("Reason for the older version"));
    m_import->setText(tr("Import &older version"));
    m_import->setToolTip(tr("Give a reason first."));
}

} // namespace convoy
