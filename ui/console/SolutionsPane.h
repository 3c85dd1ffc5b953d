// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"
#include "wizard/solution/SolutionTexts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

class MessagePanel;
class SelectableLabel;
class SolutionTableModel;
class TableView;
class TitleLabel;

/// The solutions that are there, and the way into the wizard that upgrades with one (G094).
class SolutionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit SolutionsPane(Session &session, QWidget *parent = nullptr);

signals:
    void upgradeWanted(const convoy::SharedSolution &solution);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void take();
    void proceed();
    void showCurrent();
    void open();
    void retranslate();

    Session &m_session;
    SolutionTableModel *m_model;
    TitleLabel *m_title;
    QLabel *m_note;
    TableView *m_table;
    MessagePanel *m_problem;
    SelectableLabel *m_details;
    QPushButton *m_upgrade;
    QString m_current; ///< id of the chosen row
    QString m_wanted;  ///< id of the solution whose wizard opens once it is read again
};

} // namespace convoy
