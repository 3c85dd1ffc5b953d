// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/console/DeploymentTableModel.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace convoy {

/// What a run is doing with one host and package now (G140, G160, G168): a sentence and the host's bar. Not there while
/// nothing is going on.
class DeploymentProgress : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentProgress(QWidget *parent = nullptr);
    void showWork(const std::optional<DeploymentTableModel::Work> &work);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace convoy
