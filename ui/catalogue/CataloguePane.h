// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace convoy {

class FilterField;
class LifecycleTimeline;
class MessagePanel;
class OsTableModel;
class SelectableLabel;
class TableView;
class TitleLabel;

/// The catalogue of operating systems: a list with a filter, the chosen system's details, and a timeline of lives.
class CataloguePane : public QWidget
{
    Q_OBJECT

public:
    /// `clock` says what day it is; outlives the pane.
    explicit CataloguePane(const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyFilter(const QString &text);
    void choose(int row);
    void showCurrent();
    void retranslate();

    OsTableModel *m_model;
    TitleLabel *m_title;
    QLabel *m_date;
    FilterField *m_filter;
    MessagePanel *m_message;
    TableView *m_table;
    QScrollArea *m_scroll;
    LifecycleTimeline *m_timeline;
    SelectableLabel *m_details;
    QString m_selected;
};

} // namespace convoy
