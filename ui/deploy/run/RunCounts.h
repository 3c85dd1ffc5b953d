// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/RunModel.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace convoy {

/// "All 3 | Done 2 | Failed 1 …": how many hosts stand where; choosing one filters the table below (U22, U45).
class RunCounts : public QWidget
{
    Q_OBJECT

public:
    explicit RunCounts(const QList<RunModel::Bucket> &buckets, QWidget *parent = nullptr);

    void showCounts(const RunModel &run);
    [[nodiscard]] RunModel::Bucket chosen() const;

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] static QString label(RunModel::Bucket bucket, const QString &count);

    QButtonGroup *m_group;
    QMap<RunModel::Bucket, QToolButton *> m_buttons;
    QMap<RunModel::Bucket, int> m_counts;
};

} // namespace convoy
