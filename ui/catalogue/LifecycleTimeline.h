// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/lifecycle/OsLifecycle.h"

#include <QWidget>

class QPainter;

namespace convoy {

class OsTableModel;

/// Draws the lives of operating systems, one bar each, with their phases and the day of today. A phase is told by its
/// pattern and by the legend's words, never by colour alone. Up, Down, Home and End choose a system; its life in words is
/// the accessible value and the tool tip.
class LifecycleTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit LifecycleTimeline(const OsTableModel &model, QWidget *parent = nullptr);
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const { return m_current; }
    /// The chosen system's life in one sentence; empty when there is none.
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int headHeight() const; ///< of legend and years, which stay in sight above the rows
    /// Where a day is drawn.
    [[nodiscard]] int position(QDate day) const;

signals:
    void rowChosen(int row);
    void focusReceived(); ///< the chosen system is to be in sight

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void choose(int row);
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintSpan(QPainter &painter, const QRect &bar, const OsPhaseSpan &span) const;
    void paintLegend(QPainter &painter) const;
    void paintFocus(QPainter &painter, const QRect &rect) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headTop() const;
    [[nodiscard]] QDate drawnEnd(const OsEntry &entry, const OsPhaseSpan &span) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int legendWidth() const;
    [[nodiscard]] QString todayText() const;
    [[nodiscard]] std::pair<QDate, QDate> range() const;

    const OsTableModel &m_model;
    int m_current = -1;
};

/// Gives screen readers the timeline's value. Call once, after QApplication.
void installTimelineAccessible();

} // namespace convoy
