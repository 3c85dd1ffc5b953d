// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace convoy {

class ApplicationTableModel;
class ApplicationValueModel;
class FilterField;
class MessagePanel;
class TableView;
class TitleLabel;

/// "Application objects": those of the hosts, and every value of the chosen one, which may be changed here as
/// `application set` does. They are Convoy's own records, and the pane says so.
class ApplicationsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationsPane(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildDetails();
    void connectParts();
    void reloaded();
    void showCurrent();
    void showAccess();
    void setValue();
    void takeAway();
    void askBeforeDeleting();
    void deleteObject();
    void retranslate();

    Session &m_session;
    ApplicationTableModel *m_model;
    ApplicationValueModel *m_values;
    QSortFilterProxyModel *m_proxy;
    TitleLabel *m_title;
    QLabel *m_records;
    FilterField *m_filter;
    QLabel *m_empty;
    TableView *m_table;
    QWidget *m_details;
    QLabel *m_detailsTitle;
    MessagePanel *m_message;
    TableView *m_valueTable;
    QLabel *m_keyLabel;
    QComboBox *m_key;
    QLabel *m_valueLabel;
    QLineEdit *m_value;
    QPushButton *m_set;
    QPushButton *m_takeAway;
    QPushButton *m_delete;
    QLabel *m_reason;
    qint64 m_selected = 0; ///< id of the chosen object, kept over a reload
};

} // namespace convoy
