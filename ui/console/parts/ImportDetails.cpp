// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/ImportDetails.h"

#include "widgets/MessagePanel.h"
#include "widgets/labels/SelectableLabel.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/console/ImportTexts.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int Thousandths = 1000;

} // namespace

ImportDetails::ImportDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleLabel(this))
    , m_text(new SelectableLabel(this))
    , m_progress(new QProgressBar(this))
    , m_problem(new MessagePanel(this))
    , m_dismiss(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDetails"));
    m_text->setObjectName(QStringLiteral("importText"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setRange(0, Thousandths);
    m_progress->setTextVisible(false);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_dismiss->setObjectName(QStringLiteral("dismissImport"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(m_dismiss, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_dismiss, &QPushButton::clicked, this, [this] { emit dismissed(m_import.id); });
}

void ImportDetails::setImport(const StoredImport &import)
{
    m_import = import;
    retranslate();
}

void ImportDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportDetails::retranslate()
{
    const QString status = importStatusText(m_import);
    m_title->setText(importName(m_import));
    m_text->setText(tr("%1\nFrom: %2\nBy: %3").arg(status, m_import.location, m_import.operatorName));
    m_text->setAccessibleName(m_text->text());
    m_progress->setVisible(!isFailed(m_import));
    m_progress->setValue(static_cast<int>(m_import.progress() * Thousandths));
    m_progress->setAccessibleName(tr("Progress of this step"));
    m_dismiss->setText(tr("D&ismiss"));
    m_dismiss->setToolTip(tr("Take the failed import out of the list"));
    m_dismiss->setVisible(isFailed(m_import));
    if (isFailed(m_import) && m_import.error)
        m_problem->showError(*m_import.error);
    else
        m_problem->clear();
}

} // namespace convoy
