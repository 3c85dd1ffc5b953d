// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "wizard/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

class DeploymentActions;
class DeploymentFilterModel;
class DeploymentFilters;
class DeploymentProgress;
class DeploymentTableModel;
class FilterField;
class MessagePanel;
class TableView;
class TitleLabel;

/// "Deployed packages" (G140–G143, G160, G168): what stands where, what is being installed now, and the deployment action log.
class DeploymentsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentsPane(Session &session, QWidget *parent = nullptr);

signals:
    /// The wizard of this profile, for the package's other version, is to be opened.
    void profileWanted(convoy::Profile profile, const QString &package, const QString &version);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void reloaded();
    void showCurrent();
    void openLog();
    void applyFilter();
    [[nodiscard]] int currentSourceRow() const;

    Session &m_session;
    DeploymentTableModel *m_model;
    DeploymentFilterModel *m_proxy;
    TitleLabel *m_title;
    FilterField *m_filter;
    DeploymentFilters *m_choices;
    QLabel *m_empty;
    TableView *m_table;
    QWidget *m_details;
    QLabel *m_detailsTitle;
    QLabel *m_detailsText;
    DeploymentProgress *m_progress;
    MessagePanel *m_outcome;
    DeploymentActions *m_actions;
    QPushButton *m_log;
    QString m_selected; ///< host and package of the chosen row, kept over a reload
    bool m_isReloading = false; ///< what is current then, nobody has chosen
};

} // namespace convoy
