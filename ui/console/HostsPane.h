// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace convoy {

class FactTableModel;
class FilterField;
class FlowLayout;
class HostDialog;
class HostKeyButton;
class HostKeyLabel;
struct HostSupport;
class HostTableModel;
class KeyedProxyModel;
class MessagePanel;
class TableView;
class TitleLabel;

/// Hosts: add, edit, import, test, remove, and what is known of the chosen one.
class HostsPane : public QWidget
{
    Q_OBJECT

public:
    explicit HostsPane(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions(FlowLayout *row);
    void retranslate();
    void reloaded();
    void showCurrent();
    void showSupport(const HostSupport &support);
    void openDialog(bool isNew);
    void store(HostDialog *dialog, const QString &oldName, const Host &host);
    void removeCurrent();
    void importCsv();
    void test();
    void tested(const QStringList &names);
    void askAbout(const Host &host, const Error &problem);
    void askForKey(const Host &host, const Error &problem);
    void askForPassword(const Host &host);
    [[nodiscard]] int currentSourceRow() const;
    void select(const QString &name);

    Session &m_session;
    HostTableModel *m_model;
    KeyedProxyModel *m_proxy;
    FactTableModel *m_facts;
    TitleLabel *m_title;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_importCsv = nullptr;
    QPushButton *m_test = nullptr;
    HostKeyButton *m_keys = nullptr;
    FilterField *m_filter;
    MessagePanel *m_message;
    TableView *m_table;
    QLabel *m_factsTitle;
    QLabel *m_support;
    HostKeyLabel *m_key;
    TableView *m_factTable;
    QString m_selected;
};

} // namespace convoy
