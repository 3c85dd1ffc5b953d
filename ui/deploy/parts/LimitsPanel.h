// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/deploy/DeployWizardState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace convoy {

class ParameterField;

/// Waves and limits of a run: one sentence that follows the numbers, the numbers themselves one press away. No limit
/// unless somebody sets one, or a solution proposes it.
class LimitsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsPanel(DeployWizardState &state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QSpinBox *addNumber(const QString &name, int least, int most, int PlanLimits::*member);
    void addWaveSize();
    void change(const std::function<void(PlanLimits &)> &edit);
    void showLimits();
    void retranslate();

    struct Number
    {
        QSpinBox *edit;
        ParameterField *field;
        int PlanLimits::*member;
    };

    DeployWizardState &m_state;
    QLabel *m_sentence;
    QPushButton *m_open;
    QWidget *m_fields;
    QList<Number> m_numbers;
    QLineEdit *m_waveSize = nullptr;
    ParameterField *m_waveField = nullptr;
};

} // namespace convoy
