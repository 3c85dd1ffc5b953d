// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace convoy {

class FilterField;

/// "Browse": picks one of the names that the repository knows (G149, G151, G152), with a quick filter.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title` and `empty` (said where there is nothing to pick) are translated by the caller.
    PickDialog(const QString &title, const QStringList &names, const QString &empty, QWidget *parent = nullptr);
    void setCurrent(const QString &name);

signals:
    void picked(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMatches(const QString &text);
    void showChoice();
    void take();
    void retranslate();

    FilterField *m_filter;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_pick;
    QPushButton *m_cancel;
};

} // namespace convoy
