// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace convoy {

class TitleLabel;

/// What stands where a list has nothing to show: what is missing, what to do about it, and buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void addButton(QWidget *button); ///< taken over
    void setTexts(const QString &title, const QString &text); ///< translated by the caller

private:
    TitleLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace convoy
