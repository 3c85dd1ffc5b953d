// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/run/FailureGroups.h"

#include <QListWidget>

namespace convoy {

/// "The host cannot be reached – 30 hosts: …": each way to fail once, with its hosts (U39). Choosing one is for filtering
/// the table below; choosing it again takes the filter away. Hidden while there is at most one failed host.
class FailureGroupList : public QListWidget
{
    Q_OBJECT

public:
    explicit FailureGroupList(QWidget *parent = nullptr);

    void showGroups(const QList<FailureGroup> &groups);
    [[nodiscard]] QString chosenCode() const; ///< empty: none
    void clearChoice();

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void retranslate();
    void toggle(const QListWidgetItem *item);

    QList<FailureGroup> m_groups;
    QString m_chosen;
};

} // namespace convoy
