// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/HostSteps.h"

#include "plan/CommandTemplate.h"
#include "plan/HostValues.h"

namespace convoy {

namespace {

StagingPaths shownPaths(const Host &host, const FactSet &facts)
{
    const QString home = facts.text(QStringLiteral("home"));
    const QString standard = QStringLiteral("%1/.convoy").arg(home.isEmpty() ? QStringLiteral("~") : home);
    return {.base = host.staging.isEmpty() ? standard : host.staging, .run = QStringLiteral("run-ID")};
}

QMap<QString, QString> commandVariables(const PlanTarget &target, const PlanHost &planned, const StagingPaths &paths)
{
    QMap<QString, QString> variables = hostVariables(target.host, target.facts, planned.application);
    variables.insert(paths.variables(planned.installPath));
    return variables;
}

Result<QString> verifyCommand(const DetectionRule &rule, const PlanHost &planned,
                              const QMap<QString, QString> &variables)
{
    if (!rule.command.isEmpty())
        return fillCommand(rule.command, variables);
    if (rule.file.isEmpty())
        return planned.installPath.isEmpty() ? QString()
                                             : QStringLiteral("ls -A %1").arg(shellWord(planned.installPath));
    const auto path = expandVariables(rule.file, variables);
    if (!path)
        return path;
    return QStringLiteral("cat %1").arg(shellWord(*path));
}

PlanStep step(StepKind kind, const QString &command = {})
{
    return {.id = stepKindWord(kind), .kind = kind, .command = command};
}

} // namespace

QString familyOf(const Host &host, const FactSet &facts)
{
    const QString asked = facts.osIdentity().family;
    return asked.isEmpty() ? host.platform : asked;
}

Result<QList<PlanStep>> hostSteps(const PackageDescriptor &package, const PlanTarget &target, const PlanHost &planned)
{
    const StagingPaths paths = shownPaths(target.host, target.facts);
    const QMap<QString, QString> variables = commandVariables(target, planned, paths);
    const QString family = familyOf(target.host, target.facts);
    const InstallCommand install = package.install.value(family);
    // Values of a host that nobody has asked are open yet: its commands are shown with their variables.
    const bool isOpen = isUnknownHost(target);
    const auto command = isOpen ? install.command : fillCommand(install.command, variables);
    if (!command)
        return failure(command.error());
    const auto verify = isOpen ? QString() : verifyCommand(package.detect.value(family), planned, variables);
    if (!verify)
        return failure(verify.error());

    QList<PlanStep> steps{step(StepKind::Lock, QStringLiteral("mkdir %1").arg(shellWord(paths.lock()))),
                          step(StepKind::Check),
                          step(StepKind::Copy, QStringLiteral("tar -x -o -f - -C %1").arg(shellWord(paths.payload())))};
    if (!package.silentIni.isEmpty() || !planned.silent.isEmpty())
        steps += step(StepKind::Configure, QStringLiteral("cat > %1").arg(shellWord(paths.silentIni())));
    steps += step(StepKind::Command, *command);
    if (!install.resultLog.isEmpty())
        steps += step(StepKind::ResultLog, QStringLiteral("cat %1").arg(shellWord(paths.resultLog())));
    steps += step(StepKind::Verify, *verify);
    steps += step(StepKind::Record);
    steps += step(StepKind::CleanUp, QStringLiteral("rm -rf %1").arg(shellWord(paths.folder())));
    return steps;
}

} // namespace convoy
