// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/summary/MarkNodes.h"

#include <QCoreApplication>

namespace convoy {

void addMarks(TextTreeModel::Node &hostNode, const PlanHost &host, const QList<PrerequisiteMark> &marks)
{
    if (marks.isEmpty())
        return;
    for (const PrerequisiteMark &mark : marks)
        hostNode.add(Message(QT_TRANSLATE_NOOP("core", "Prerequisite")).text(), mark.text().text(), CellTone::Caution);
    if (!host.skip.isEmpty() || host.isUnreachable)
        return;
    hostNode.tone = CellTone::Caution;
    hostNode.value = Message::counted(QT_TRANSLATE_N_NOOP("core", "%1; %n prerequisite(s) not met or not checked"),
                                      marks.size(), {hostNode.value})
                         .text();
}

} // namespace convoy
