// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/audit/AuditStore.h"
#include "wizard/Session.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace convoy {

class AuditTableModel;
class EmptyState;
class FilterField;
class MessagePanel;
class TableView;
class TitleLabel;

/// The audit trail, filtered and page by page, and whether its chain is intact (T21, U73).
class AuditPane : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPane(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFilters();
    void applyFilter();
    void clearFilter();
    [[nodiscard]] bool isFiltered() const;
    void reloaded();
    void showCurrent();
    void fillChoices();
    void verify();
    void showVerdict();
    void retranslate();

    Session &m_session;
    AuditTableModel *m_model;
    TitleLabel *m_title;
    QPushButton *m_verify;
    QLabel *m_scope; ///< whose entries these are
    MessagePanel *m_message;
    FilterField *m_filter;
    QLabel *m_actionLabel;
    QComboBox *m_action;
    QLabel *m_operatorLabel;
    QComboBox *m_operator;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QPlainTextEdit *m_entry;
    std::optional<Result<AuditVerdict>> m_verdict;
    bool m_isVerifying = false;
};

} // namespace convoy
