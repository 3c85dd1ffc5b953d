// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/access/Access.h"
#include "wizard/console/DeploymentTableModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

/// What can be done with one deployment (G144, G161): "Deploy profile: Upgrade to 9.0.002.05" and "Deploy profile: Roll
/// back to 9.0.001.02", with the reason beside a button that cannot be pressed. Several versions are a menu.
class DeploymentActions : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentActions(const DeploymentTableModel &model, QWidget *parent = nullptr);
    void setRow(const DeploymentTableModel::Row &row, const Access &access);

signals:
    void wanted(convoy::Profile profile, const QString &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Offer
    {
        Profile profile;
        QPushButton *button;
        QLabel *reason;
    };
    void retranslate();
    void showOffer(const Offer &offer, const QStringList &versions, const Message &obstacle);
    [[nodiscard]] static QString text(Profile profile, const QString &version);

    const DeploymentTableModel &m_model;
    DeploymentTableModel::Row m_row;
    Access m_access;
    Offer m_upgrade;
    Offer m_rollback;
};

} // namespace convoy
