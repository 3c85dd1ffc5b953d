// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/RunStates.h"

#include <QHash>
#include <QObject>
#include <QString>

class QWidget;

namespace convoy {

class RunTableModel;

/// Says to a screen reader which runs of the list begin and how they end, at once where one failed or was interrupted
/// (U54). Silent while `source` is not what the operator works in: a run that is open in a window of its own speaks there.
/// Lives as long as `source`.
class RunsAnnouncer : public QObject
{
    Q_OBJECT

public:
    RunsAnnouncer(const RunTableModel &runs, QWidget &source);

private:
    void look();

    const RunTableModel &m_runs;
    QWidget &m_source;
    QHash<QString, RunState> m_known;
    bool m_isFirst = true;
};

} // namespace convoy
