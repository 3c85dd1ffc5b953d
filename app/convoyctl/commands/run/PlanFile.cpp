// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/run/PlanFile.h"

#include "Terminal.h"
#include "TextTable.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace convoy {

namespace {

QString shownSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return shown(QT_TRANSLATE_NOOP("core", "passed"));
    case Severity::Note:
        return shown(QT_TRANSLATE_NOOP("core", "note"));
    case Severity::Warning:
        return shown(QT_TRANSLATE_NOOP("core", "warning"));
    case Severity::Blocker:
        return shown(QT_TRANSLATE_NOOP("core", "blocks"));
    }
    return {};
}

QString shownVerdict(const QString &verdict)
{
    if (verdict == QLatin1String("blocked"))
        return shown(QT_TRANSLATE_NOOP("core", "Blocked: some hosts cannot be installed as they are."));
    if (verdict == QLatin1String("warnings"))
        return shown(QT_TRANSLATE_NOOP("core", "Ready, with warnings."));
    return shown(QT_TRANSLATE_NOOP("core", "Ready."));
}

} // namespace

Result<Plan> preparePlan(Context &context, const DeploymentRequest &request)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<const ConnectionFactory *> connections = context.connections();
    if (!connections)
        return failure(connections.error());
    return prepareDeployment(
        **repository, request, **connections, context.clock(), [&](const QString &host, const HostCheck &check) {
            context.output().note(check.problem ? check.problem->text()
                                                : shown(QT_TRANSLATE_NOOP("core", "%1 has answered."), {host}));
        });
}

Status savePlan(const Plan &plan, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(plan.toStoredJson()).toJson(QJsonDocument::Indented);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(
        Error(QStringLiteral("target-unwritable"),
              Message(QT_TRANSLATE_NOOP("core", "The plan cannot be written to %1."), {path}), ErrorKind::Request)
            .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists and that you may write to it.")))
            .with(file.errorString()));
}

Result<Plan> readPlan(const QString &path)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return failure(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return failure(Error(QStringLiteral("plan-malformed"),
                             Message(QT_TRANSLATE_NOOP("core", "The file %1 is no saved plan."), {path}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Make one with: convoyctl plan --out FILE")))
                           .with(problem.errorString()));
    return Plan::fromStoredJson(document.object());
}

QString findingsText(const Plan &plan)
{
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Host")), shown(QT_TRANSLATE_NOOP("core", "Finding")),
                     shown(QT_TRANSLATE_NOOP("core", "Rule")), shown(QT_TRANSLATE_NOOP("core", "Found")),
                     shown(QT_TRANSLATE_NOOP("core", "Wanted"))});
    QString remedies;
    for (const Finding &finding : plan.findings) {
        if (finding.severity == Severity::Pass)
            continue;
        table.add({finding.host, shownSeverity(finding.severity), finding.title.text(), finding.found.text(),
                   finding.wanted.text()});
        if (finding.blocks)
            remedies += QStringLiteral("%1: %2 %3\n").arg(finding.host, finding.why.text(), finding.remedy.text());
    }
    return (table.isEmpty() ? QString() : table.text() + QLatin1Char('\n')) + remedies + shownVerdict(plan.verdict());
}

} // namespace convoy
