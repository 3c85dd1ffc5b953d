// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/DeploymentActions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

DeploymentActions::DeploymentActions(const DeploymentTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_upgrade{Profile::Upgrade, new QPushButton(this), new QLabel(this)}
    , m_rollback{Profile::Rollback, new QPushButton(this), new QLabel(this)}
{
    m_upgrade.button->setObjectName(QStringLiteral("upgradeDeployment"));
    m_upgrade.reason->setObjectName(QStringLiteral("upgradeReason"));
    m_rollback.button->setObjectName(QStringLiteral("rollbackDeployment"));
    m_rollback.reason->setObjectName(QStringLiteral("rollbackReason"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Offer &offer : {m_upgrade, m_rollback}) {
        offer.reason->setWordWrap(true);
        offer.reason->setTextFormat(Qt::PlainText);
        auto *row = new QHBoxLayout;
        row->addWidget(offer.button);
        row->addWidget(offer.reason, 1);
        row->addStretch(); // a button alone keeps its width
        column->addLayout(row);
        connect(offer.button, &QPushButton::clicked, this, [this, profile = offer.profile] {
            const QStringList &versions = profile == Profile::Upgrade ? m_row.upgradeTo : m_row.rollbackTo;
            if (versions.size() == 1)
                emit wanted(profile, versions.constFirst());
        });
    }
    retranslate();
}

void DeploymentActions::setRow(const DeploymentTableModel::Row &row, const Access &access)
{
    m_row = row;
    m_access = access;
    retranslate();
}

QString DeploymentActions::text(Profile profile, const QString &version)
{
    if (profile == Profile::Upgrade)
        return version.isEmpty() ? tr("Deploy profile: &Upgrade") : tr("Deploy profile: &Upgrade to %1").arg(version);
    return version.isEmpty() ? tr("Deploy profile: Roll &back") : tr("Deploy profile: Roll &back to %1").arg(version);
}

void DeploymentActions::showOffer(const Offer &offer, const QStringList &versions, const Message &obstacle)
{
    const bool mayDeploy = m_access.has(Privilege::Deploy);
    const bool isOffered = obstacle.isEmpty() && mayDeploy;
    const QString reason =
        obstacle.isEmpty() && !mayDeploy ? tr("%1 may not deploy.").arg(m_access.operatorName) : obstacle.text();
    offer.button->setText(text(offer.profile, versions.size() == 1 ? versions.constFirst() : QString()));
    offer.button->setEnabled(isOffered);
    offer.button->setToolTip(isOffered ? QString() : reason);
    offer.button->setAccessibleDescription(isOffered ? QString() : reason);
    offer.reason->setText(isOffered ? QString() : reason);
    offer.reason->setVisible(!isOffered);
    delete offer.button->menu();
    if (!isOffered || versions.size() < 2)
        return;
    auto *menu = new QMenu(offer.button);
    for (const QString &version : versions)
        menu->addAction(version, this, [this, offer, version] { emit wanted(offer.profile, version); });
    offer.button->setMenu(menu);
}

void DeploymentActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeploymentActions::retranslate()
{
    showOffer(m_upgrade, m_row.upgradeTo, m_model.upgradeObstacle(m_row));
    showOffer(m_rollback, m_row.rollbackTo, m_model.rollbackObstacle(m_row));
}

} // namespace convoy
