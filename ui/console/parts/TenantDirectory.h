// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace convoy {

class FilterField;
class TableView;
class TenantTableModel;
class TitleLabel;

/// The tenants that the operator sees, with a quick filter of their own (G007, G009). Choosing one is what filters the
/// packages (G008).
class TenantDirectory : public QWidget
{
    Q_OBJECT

public:
    explicit TenantDirectory(Session &session, QWidget *parent = nullptr);
    void clearChoice(); ///< no tenant is chosen; says so

signals:
    void tenantChosen(const QString &tenant); ///< empty: none any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void reloaded();
    void showCounts();
    void retranslate();

    TenantTableModel *m_model;
    QSortFilterProxyModel *m_proxy;
    TitleLabel *m_title;
    FilterField *m_filter;
    TableView *m_table;
    QString m_chosen;
};

} // namespace convoy
