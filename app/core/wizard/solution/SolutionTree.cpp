// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/SolutionTree.h"

#include "wizard/console/HostTableModel.h"
#include "wizard/summary/MarkNodes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoy {

namespace {

using Node = TextTreeModel::Node;

QString translated(const char *source)
{
    return Message(source).text();
}

Node headNode(const Plan &plan)
{
    Node node{translated(QT_TRANSLATE_NOOP("core", "Solution")),
              QStringLiteral("%1 %2").arg(plan.packageName, plan.packageVersion),
              {},
              {}};
    node.add(translated(QT_TRANSLATE_NOOP("core", "Document")), plan.basis.document);
    node.add(QStringLiteral("SHA-256"), plan.basis.sha256);
    if (!plan.basis.media.isEmpty())
        node.add(translated(QT_TRANSLATE_NOOP("core", "Media")), plan.basis.media);
    return node;
}

Node decisionsNode(const Plan &plan)
{
    Node node{translated(QT_TRANSLATE_NOOP("core", "Decisions")), {}, {}, {}};
    for (const QString &rule : plan.basis.acknowledged)
        node.add(rule, translated(QT_TRANSLATE_NOOP("core", "acknowledged")));
    for (auto it = plan.basis.waived.cbegin(); it != plan.basis.waived.cend(); ++it)
        node.add(it.key(), Message(QT_TRANSLATE_NOOP("core", "waived: %1"), {it.value()}).text(), CellTone::Caution);
    if (node.children.empty())
        node.value = translated(QT_TRANSLATE_NOOP("core", "none"));
    return node;
}

bool isFinal(const PlanStep &step)
{
    return step.action && step.action->isPointOfNoReturn;
}

void addOutlook(Node &node, const PlanHost &host)
{
    if (!host.skip.isEmpty()) {
        node.value = Message(QT_TRANSLATE_NOOP("core", "will be skipped: %1"), {host.skip.text()}).text();
        node.tone = CellTone::Caution;
    } else if (host.isUnreachable) {
        node.value = translated(QT_TRANSLATE_NOOP("core", "did not answer; the run will try it again"));
        node.tone = CellTone::Bad;
    } else if (host.from.isEmpty()) {
        node.value = Message(QT_TRANSLATE_NOOP("core", "installs %1"), {host.to}).text();
    } else {
        node.value = Message(QT_TRANSLATE_NOOP("core", "%1 → %2"), {host.from, host.to}).text();
    }
}

Node hostNode(const PlanHost &host, const QList<PrerequisiteMark> &marks)
{
    Node node{hostDisplayName(host.host), {}, CellTone::Neutral, {}};
    addOutlook(node, host);
    addMarks(node, host, marks);
    if (!host.roles.isEmpty())
        node.add(translated(QT_TRANSLATE_NOOP("core", "Roles")), host.roles.join(QStringLiteral(", ")));
    if (!host.site.isEmpty())
        node.add(translated(QT_TRANSLATE_NOOP("core", "Site")), host.site);
    if (!host.runsOn.isEmpty())
        node.add(translated(QT_TRANSLATE_NOOP("core", "Runs on")), host.runsOn);
    for (const PlanStep &step : host.steps) {
        Node &line = node.add(stepTitle(step).text(), step.command);
        if (isFinal(step))
            line.add(translated(QT_TRANSLATE_NOOP("core", "Point of no return")),
                     translated(QT_TRANSLATE_NOOP("core", "there is no way back after it")), CellTone::Caution);
    }
    return node;
}

} // namespace

TextTreeModel::Node limitsTree(const Plan &plan)
{
    const PlanLimits &limits = plan.limits;
    Node node{translated(QT_TRANSLATE_NOOP("core", "Limits")), {}, {}, {}};
    const QLocale locale;
    const QString none = translated(QT_TRANSLATE_NOOP("core", "none"));
    node.add(translated(QT_TRANSLATE_NOOP("core", "Hosts at the same time")), locale.toString(limits.parallel));
    node.add(translated(QT_TRANSLATE_NOOP("core", "Copies at the same time")), locale.toString(limits.parallelCopies));
    const QString open = plan.isOfSolution() ? translated(QT_TRANSLATE_NOOP("core", "as the solution says"))
                                             : translated(QT_TRANSLATE_NOOP("core", "all"));
    node.add(translated(QT_TRANSLATE_NOOP("core", "Hosts in a wave")),
             limits.waveSize.isEmpty() ? open : limits.waveSize);
    node.add(translated(QT_TRANSLATE_NOOP("core", "Stop after failed hosts")),
             limits.maxFailed > 0 ? locale.toString(limits.maxFailed) : none);
    node.add(translated(QT_TRANSLATE_NOOP("core", "Stop after failed hosts of a wave")),
             limits.maxFailedPerWave > 0 ? locale.toString(limits.maxFailedPerWave) : none);
    node.add(translated(QT_TRANSLATE_NOOP("core", "Tries again when an installer is busy")),
             limits.retries > 0 ? locale.toString(limits.retries) : none);
    return node;
}

TextTreeModel::Node solutionTree(const Plan &plan)
{
    Node root;
    root.children.push_back(headNode(plan));
    root.children.push_back(decisionsNode(plan));
    root.children.push_back(limitsTree(plan));
    const PrerequisiteMarks marks = prerequisiteMarks(plan);
    for (const PlanStage &stage : plan.stages) {
        Node &stageNode = root.add(stage.title.text());
        qsizetype hosts = 0;
        for (qsizetype wave = 0; wave < stage.waves.size(); ++wave) {
            hosts += stage.waves.at(wave).hosts.size();
            const bool isAlone = stage.waves.size() == 1;
            Node &parent =
                isAlone ? stageNode
                        : stageNode.add(
                              Message(QT_TRANSLATE_NOOP("core", "Wave %1"), {QLocale().toString(wave + 1)}).text());
            for (const PlanHost &host : stage.waves.at(wave).hosts)
                parent.children.push_back(hostNode(host, marks.value(host.host)));
        }
        if (stage.scope == QLatin1String("hosts"))
            stageNode.value = Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s)"), hosts).text();
    }
    return root;
}

} // namespace convoy
