// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class LogSearch;

/// A text to look for, which of how many it is, and the way to the next and the previous one (U27): also with Enter,
/// F3 and Shift+F3. Ctrl+F comes here.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// `search` must outlive it.
    explicit SearchBar(LogSearch &search, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount();
    [[nodiscard]] QString shownCount() const;
    void retranslate();

    LogSearch &m_search;
    QLabel *m_label;
    QLineEdit *m_edit;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_count;
};

} // namespace convoy
