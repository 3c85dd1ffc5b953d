// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/run/AgainModel.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QLabel;
class QPushButton;

namespace convoy {

class MessagePanel;
class TableView;

/// Which hosts of an ended run are run again: four sets with their counts, and a tick for every host. What is chosen goes
/// into the deployment wizard, where values can be changed and secrets are typed again; nothing is begun here.
class RunAgainDialog : public QDialog
{
    Q_OBJECT

public:
    /// `hosts`: ticked at first; none: AgainModel's own beginning.
    RunAgainDialog(Session &session, const QString &runId, const QStringList &hosts, QWidget *parent = nullptr);

signals:
    void prepared(const convoy::StoredPackage &package, const convoy::DeploymentRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showModel();
    void retranslate();

    AgainModel *m_model;
    QLabel *m_text;
    QMap<AgainSet, QCheckBox *> m_sets;
    TableView *m_table;
    MessagePanel *m_problem;
    QLabel *m_summary;
    QPushButton *m_continue;
    QPushButton *m_cancel;
};

} // namespace convoy
