// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/summary/SummaryPageModel.h"

#include <QWidget>

class QVBoxLayout;

namespace convoy {

/// What the prerequisites found, one entry a finding however many hosts it is about (U39): found, wanted, why, remedy.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);
    void setGroups(const QList<FindingGroup> &groups);

private:
    [[nodiscard]] QWidget *makeEntry(const FindingGroup &group, int number);
    QVBoxLayout *m_column;
};

} // namespace convoy
