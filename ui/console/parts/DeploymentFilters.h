// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/console/DeploymentFilterModel.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;

namespace convoy {

/// Choices that leave rows out: tenant, package, state, since when; one button takes them back (U45).
class DeploymentFilters : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentFilters(const DeploymentTableModel &model, QWidget *parent = nullptr);

    /// What is chosen, without a text.
    [[nodiscard]] DeploymentFilterModel::Filter filter() const;
    void fill(); ///< with what occurs now; what was chosen stays chosen as long as it is there
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Choice { Tenant, Package, State, Since, ChoiceCount };
    void retranslate();
    [[nodiscard]] QString chosen(Choice choice) const;

    const DeploymentTableModel &m_model;
    std::array<QLabel *, ChoiceCount> m_labels{};
    std::array<QComboBox *, ChoiceCount> m_boxes{};
    QPushButton *m_clear;
};

} // namespace convoy
