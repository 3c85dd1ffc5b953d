// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStackedWidget>

#include <functional>

namespace convoy {

/// The panes of the main window, one of them shown. A pane is made when it is first shown, or once the first picture stands
/// on the screen, one after the other with the window free in between: nobody waits at the start for what is not seen.
class SectionStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    void addSection(QWidget *pane); ///< is shown first; when it is painted, the others are made
    void addSection(std::function<QWidget *()> make); ///< which makes the pane
    void showSection(int section);
    /// The pane of a section, made now where it was not.
    [[nodiscard]] QWidget *pane(int section);
    /// True once all panes are made.
    [[nodiscard]] bool isComplete() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(int section);
    void makeNext();

    QList<std::function<QWidget *()>> m_makers; ///< by section; empty: it is made
    bool m_isPainted = false;
};

} // namespace convoy
