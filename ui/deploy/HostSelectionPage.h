// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/KeyedProxyModel.h"
#include "wizard/deploy/HostSelectionPageModel.h"

class QLabel;
class QMenu;
class QPushButton;

namespace convoy {

class FilterField;
class MessagePanel;
class TableView;

/// "Host selection": which hosts receive the package (G131).
class HostSelectionPage final : public DeployPage
{
    Q_OBJECT

public:
    HostSelectionPage(Session &session, DeployWizardState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;
    [[nodiscard]] HostSelectionPageModel &model() { return m_model; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void connectModel();
    void fillSelectMenu();
    void addSelectGroup(const QString &title, HostSelectionPageModel::Attribute attribute);
    void selectShown();
    void toggleCurrent();
    void paste();
    void askAgain();
    void showCounts();
    void showAsking();
    void showCurrentHost();
    void answerCurrentHost();
    void trustKey(const HostChoice &choice);
    void askPassword(const HostChoice &choice);
    [[nodiscard]] int currentRow() const; ///< in the model; -1: none

    Session &m_session;
    DeployWizardState &m_state;
    HostSelectionPageModel m_model;
    KeyedProxyModel m_shown;
    FilterField *m_filter;
    TableView *m_table;
    QPushButton *m_selectAll;
    QPushButton *m_clearAll;
    QPushButton *m_selectBy;
    QPushButton *m_paste;
    QPushButton *m_ask;
    QMenu *m_selectMenu;
    QLabel *m_count;
    QLabel *m_asking;
    MessagePanel *m_message; ///< of the list: what was pasted, what failed as a whole
    MessagePanel *m_hostMessage; ///< of the host the cursor is on
    QPushButton *m_answer;
    bool m_hasAsked = false;
};

} // namespace convoy
