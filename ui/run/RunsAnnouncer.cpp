// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunsAnnouncer.h"

#include "widgets/labels/Announcement.h"
#include "wizard/console/RunTableModel.h"

#include <QWidget>

namespace convoy {

RunsAnnouncer::RunsAnnouncer(const RunTableModel &runs, QWidget &source)
    : QObject(&source)
    , m_runs(runs)
    , m_source(source)
{
    connect(&runs, &RunTableModel::reloaded, this, &RunsAnnouncer::look);
    look();
}

void RunsAnnouncer::look()
{
    QStringList calm;
    QStringList urgent;
    for (const StoredRun &run : m_runs.runs()) {
        const auto known = m_known.constFind(run.id);
        const bool isNews = (known == m_known.cend() ? run.state != RunState::Planned : *known != run.state);
        m_known.insert(run.id, run.state);
        if (!isNews)
            continue;
        const bool isBad = run.state == RunState::Failed || run.state == RunState::Interrupted;
        (isBad ? urgent : calm) += tr("Run %1: %2.", "number; state").arg(run.id, runStateText(run.state).text());
    }
    const bool isHeard = !m_isFirst && m_source.isVisible() && m_source.isActiveWindow();
    m_isFirst = false;
    if (!isHeard)
        return;
    if (!urgent.isEmpty())
        announce(&m_source, urgent.join(QLatin1Char(' ')), true);
    if (!calm.isEmpty())
        announce(&m_source, calm.join(QLatin1Char(' ')));
}

} // namespace convoy
