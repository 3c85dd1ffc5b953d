// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/summary/PlanTree.h"

#include "base/Secret.h"
#include "plan/change/PrerequisiteMarks.h"
#include "plan/change/UndoChoice.h"
#include "plan/values/ApplicationPlan.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/solution/SolutionTree.h"
#include "wizard/summary/MarkNodes.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoy {

namespace {

using Node = TextTreeModel::Node;

QString planText(const char *source)
{
    return Message(source).text();
}

QString applicationValue(const QString &field, const QString &value)
{
    if (field != QLatin1String("skipReinstallation"))
        return value;
    return value == QLatin1String("true") ? planText(QT_TRANSLATE_NOOP("core", "yes"))
                                          : planText(QT_TRANSLATE_NOOP("core", "no"));
}

void addApplication(Node &parent, const QMap<QString, QString> &values)
{
    for (const QString &field : applicationFields()) {
        if (values.contains(field))
            parent.add(applicationFieldText(field).text(), applicationValue(field, values.value(field)));
    }
}

/// Beside a value that is not the one of the previous deployment: what that one was.
void markChange(Node &node, const std::optional<QString> &before, const QString &value)
{
    if (before && *before == value)
        return;
    node.tone = CellTone::Active;
    node.value = before ? Message(QT_TRANSLATE_NOOP("core", "%1 (was: %2)"), {node.value, *before}).text()
                        : Message(QT_TRANSLATE_NOOP("core", "%1 (new)"), {node.value}).text();
}

template <typename Key>
std::optional<QString> valueBefore(const QMap<Key, QString> &before, const Key &key)
{
    const auto found = before.constFind(key);
    return found == before.cend() ? std::nullopt : std::optional(*found);
}

void addHostApplication(Node &parent, const PlanHost &host)
{
    for (const QString &field : applicationFields()) {
        if (!host.application.contains(field))
            continue;
        const QString value = host.application.value(field);
        Node &node = parent.add(applicationFieldText(field).text(), applicationValue(field, value));
        if (!host.before.isEmpty() && field != QLatin1String("skipReinstallation"))
            markChange(node, valueBefore(host.before.application, field), value);
    }
}

void addHostSilent(Node &parent, const PlanHost &host, const QList<SilentKey> &secrets)
{
    for (auto it = host.silent.cbegin(); it != host.silent.cend(); ++it) {
        Node &node = parent.add(QStringLiteral("[%1] %2").arg(it.key().first, it.key().second), it.value());
        if (!host.before.isEmpty())
            markChange(node, valueBefore(host.before.silent, it.key()), it.value());
    }
    for (const SilentKey &secret : secrets)
        parent.add(QStringLiteral("[%1] %2").arg(secret.first, secret.second), Secret::mask());
}

void addSilent(Node &parent, const QMap<SilentKey, QString> &values, const QList<SilentKey> &secrets)
{
    QMap<SilentKey, QString> all = values;
    for (const SilentKey &secret : secrets)
        all.insert(secret, Secret::mask());
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        parent.add(QStringLiteral("[%1] %2").arg(it.key().first, it.key().second), it.value());
}

Node packageNode(const Plan &plan, const StoredPackage &package)
{
    Node node{planText(QT_TRANSLATE_NOOP("core", "Package")),
              QStringLiteral("%1 %2").arg(plan.packageName, plan.packageVersion),
              {},
              {}};
    node.add(planText(QT_TRANSLATE_NOOP("core", "File")), package.fileName);
    node.add(planText(QT_TRANSLATE_NOOP("core", "Size")), QLocale().formattedDataSize(package.size));
    node.add(QStringLiteral("SHA-256"), plan.packageSha256);
    return node;
}

QString plannedWork(const PlanHost &host, const Plan &plan)
{
    if (plan.profile == Profile::Rollback)
        return Message(QT_TRANSLATE_NOOP("core", "rolls back from %1 to %2"), {host.from, host.to}).text();
    if (host.from.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "installs %1"), {host.to}).text();
    return Message(QT_TRANSLATE_NOOP("core", "installs %1 over %2"), {host.to, host.from}).text();
}

QString hostOutlook(const PlanHost &host, const Plan &plan, CellTone &tone)
{
    if (!host.skip.isEmpty()) {
        tone = CellTone::Caution;
        return Message(QT_TRANSLATE_NOOP("core", "will be skipped: %1"), {host.skip.text()}).text();
    }
    if (host.isUnreachable) {
        tone = CellTone::Bad;
        return planText(QT_TRANSLATE_NOOP("core", "could not be reached; nothing will be done there"));
    }
    return plannedWork(host, plan);
}

QString differenceValue(const ApplicationDifference &difference)
{
    if (difference.before.isEmpty())
        return difference.after;
    if (difference.after.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "is taken away (before: %1)"), {difference.before}).text();
    return Message(QT_TRANSLATE_NOOP("core", "%1 (before: %2)"), {difference.after, difference.before}).text();
}

/// Before and after of each application object, value by value.
void addObjects(Node &parent, const QList<ApplicationChange> &changes)
{
    for (const ApplicationChange &change : changes) {
        Node &object = parent.add(applicationChangeText(change).text());
        for (const ApplicationDifference &difference : change.differences()) {
            object.add(difference.key, differenceValue(difference));
        }
    }
}

Node hostNode(const PlanHost &host, int wave, const Plan &plan, const QList<PrerequisiteMark> &marks)
{
    CellTone tone = CellTone::Neutral;
    Node node{hostDisplayName(host.host), {}, {}, {}};
    node.value = hostOutlook(host, plan, tone);
    node.tone = tone;
    node.add(planText(QT_TRANSLATE_NOOP("core", "Wave")), QLocale().toString(wave));
    addMarks(node, host, marks);
    if (host.skip.isEmpty()) {
        Node &undo =
            node.add(planText(QT_TRANSLATE_NOOP("core", "Roll back")), undoSentence(host, plan.profile).text());
        undo.tone = host.undoReason.isEmpty() ? CellTone::Neutral : CellTone::Caution;
    }
    if (!host.installPath.isEmpty())
        node.add(planText(QT_TRANSLATE_NOOP("core", "Installation path")), host.installPath);
    Node &steps =
        node.add(planText(QT_TRANSLATE_NOOP("core", "Steps")), QLocale().toString(static_cast<int>(host.steps.size())));
    for (const PlanStep &step : host.steps)
        steps.add(stepTitle(step.kind).text(), step.command);
    Node &application = node.add(planText(QT_TRANSLATE_NOOP("core", "Application parameters")));
    addHostApplication(application, host);
    addObjects(node, host.objects);
    Node &silent = node.add(planText(QT_TRANSLATE_NOOP("core", "Installation parameters (silent.ini)")));
    addHostSilent(silent, host, plan.secrets);
    return node;
}

} // namespace

Message applicationFieldText(const QString &field)
{
    if (field == QLatin1String("object"))
        return Message(QT_TRANSLATE_NOOP("core", "Application object"));
    if (field == QLatin1String("tenant"))
        return Message(QT_TRANSLATE_NOOP("core", "Tenant"));
    if (field == QLatin1String("port"))
        return Message(QT_TRANSLATE_NOOP("core", "Port"));
    if (field == QLatin1String("primaryServer"))
        return Message(QT_TRANSLATE_NOOP("core", "Primary configuration server"));
    if (field == QLatin1String("backupServer"))
        return Message(QT_TRANSLATE_NOOP("core", "Backup configuration server"));
    return Message(QT_TRANSLATE_NOOP("core", "Skip re-installation"));
}

TextTreeModel::Node planTree(const Plan &plan, const StoredPackage &package)
{
    Node root;
    root.children.push_back(packageNode(plan, package));
    Node &application = root.add(planText(QT_TRANSLATE_NOOP("core", "Application parameters")));
    addApplication(application, plan.parameters.general.application);
    Node &silent = root.add(planText(QT_TRANSLATE_NOOP("core", "Changed installation parameters (silent.ini)")));
    addSilent(silent, plan.parameters.general.silent, {});
    if (silent.children.empty())
        silent.value = planText(QT_TRANSLATE_NOOP("core", "none; the package's own values are used"));
    root.children.push_back(limitsTree(plan));
    const PrerequisiteMarks marks = prerequisiteMarks(plan);
    const auto hosts = static_cast<int>(plan.allHosts().size());
    Node &list = root.add(planText(QT_TRANSLATE_NOOP("core", "Hosts")), QLocale().toString(hosts));
    for (const PlanStage &stage : plan.stages) {
        int wave = 0;
        for (const PlanWave &planWave : stage.waves) {
            ++wave;
            for (const PlanHost &host : planWave.hosts)
                list.children.push_back(hostNode(host, wave, plan, marks.value(host.host)));
        }
    }
    return root;
}

} // namespace convoy
