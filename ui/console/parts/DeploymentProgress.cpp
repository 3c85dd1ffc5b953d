// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/DeploymentProgress.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int BarSteps = 1000;

} // namespace

DeploymentProgress::DeploymentProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_text->setObjectName(QStringLiteral("deploymentWork"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("deploymentBar"));
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    hide();
}

void DeploymentProgress::showWork(const std::optional<DeploymentTableModel::Work> &work)
{
    setVisible(work.has_value());
    if (!work)
        return;
    m_text->setText(deploymentWorkText(*work));
    m_bar->setValue(static_cast<int>(work->progress.fraction * BarSteps));
    m_bar->setAccessibleName(tr("Progress of the host"));
    m_bar->setAccessibleDescription(m_text->text());
}

} // namespace convoy
