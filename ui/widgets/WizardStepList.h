// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace convoy {

/// The steps of a wizard, on its left: "Step 3 of 6", then their names, those behind with a tick, the present one marked
/// by weight and by a bar, not by colour alone (U03).
class WizardStepList : public QWidget
{
    Q_OBJECT

public:
    explicit WizardStepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step); ///< counts from 0
    /// Only marks and numbers, for narrow windows; names are tool tips then.
    void setCompact(bool isCompact);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addStep();
    void refresh();
    void refreshStep(int step);
    [[nodiscard]] QString mark(int step) const; ///< its number, or a tick
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] int wantedWidth() const;

    QGridLayout *m_grid;
    QLabel *m_position;
    QList<QLabel *> m_steps; ///< one a step, so that a screen reader meets each once; marks are painted beside them
    QStringList m_names;
    int m_current = 0;
    bool m_isCompact = false;
};

} // namespace convoy
