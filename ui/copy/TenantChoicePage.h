// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace convoy {

class FilterField;
class MessagePanel;
class TenantChoiceModel;

/// Which tenants: a quick filter, the pane of all tenants with check boxes, which "Browse" or the filter opens, and the
/// target tenants that were checked so far (G081–G084).
class TenantChoicePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit TenantChoicePage(TenantChoiceModel &model, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTargets(QVBoxLayout *column);
    void buildTenants(QVBoxLayout *column);
    void refresh();
    void retranslate();

    TenantChoiceModel &m_model;
    QSortFilterProxyModel *m_proxy;
    MessagePanel *m_message;
    FilterField *m_filter;
    QPushButton *m_browse;
    QLabel *m_targetsTitle;
    QListWidget *m_targets;
    QPushButton *m_remove;
    QWidget *m_tenantsPane;
    QLabel *m_tenantsTitle;
    QListView *m_tenants;
    QLabel *m_obstacle;
};

} // namespace convoy
