// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/HostSteps.h"

#include "plan/values/CommandTemplate.h"
#include "plan/values/HostValues.h"

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

/// The commands that a host's steps show; empty where nobody can tell yet.
struct ShownCommands
{
    QString install;
    QString verify;
};

Result<ShownCommands> shownCommands(const PackageDescriptor &package, const PlanTarget &target, const PlanHost &planned,
                                    const StagingPaths &paths)
{
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
    return ShownCommands{.install = *command, .verify = *verify};
}

/// A roll back that installs nothing.
bool isBroughtBack(const StepsRequest &request, const PlanHost &planned)
{
    return request.profile == Profile::Rollback && planned.undo != QLatin1String("previous-package");
}

bool savesFiles(const StepsRequest &request, const PlanHost &planned)
{
    return request.profile != Profile::Rollback && planned.undo == QLatin1String("saved-files");
}

QString savedCommand(const StagingPaths &paths, const PlanHost &planned)
{
    return QStringLiteral("tar -c -f %1 -C %2 .")
        .arg(shellWord(paths.saved() + QStringLiteral("/tree.tar")), shellWord(planned.installPath));
}

void addInstallation(QList<PlanStep> &steps, const StepsRequest &request, const PlanHost &planned,
                     const ShownCommands &commands)
{
    const PackageDescriptor &package = request.package;
    const StagingPaths paths = shownPaths(request.target.host, request.target.facts);
    steps += step(StepKind::Copy, QStringLiteral("tar -x -o -f - -C %1").arg(shellWord(paths.payload())));
    if (!package.silentIni.isEmpty() || !planned.silent.isEmpty())
        steps += step(StepKind::Configure, QStringLiteral("cat > %1").arg(shellWord(paths.silentIni())));
    if (!package.servicesToStop.isEmpty())
        steps += step(StepKind::StopServices, package.servicesToStop.join(QLatin1Char(' ')));
    // Files are saved when nothing writes them any more.
    if (savesFiles(request, planned))
        steps += step(StepKind::Save, savedCommand(paths, planned));
    steps += step(StepKind::Command, commands.install);
    const QString family = familyOf(request.target.host, request.target.facts);
    if (!package.install.value(family).resultLog.isEmpty())
        steps += step(StepKind::ResultLog, QStringLiteral("cat %1").arg(shellWord(paths.resultLog())));
    if (!package.servicesToStop.isEmpty())
        steps += step(StepKind::StartServices, package.servicesToStop.join(QLatin1Char(' ')));
}

} // namespace

QString familyOf(const Host &host, const FactSet &facts)
{
    const QString asked = facts.osIdentity().family;
    return asked.isEmpty() ? host.platform : asked;
}

Result<QList<PlanStep>> hostSteps(const StepsRequest &request, const PlanHost &planned)
{
    const PackageDescriptor &package = request.package;
    const StagingPaths paths = shownPaths(request.target.host, request.target.facts);
    const auto commands = shownCommands(package, request.target, planned, paths);
    if (!commands)
        return failure(commands.error());
    QList<PlanStep> steps{step(StepKind::Lock, QStringLiteral("mkdir %1").arg(shellWord(paths.lock()))),
                          step(StepKind::Check)};
    if (isBroughtBack(request, planned))
        steps += step(StepKind::Undo);
    else
        addInstallation(steps, request, planned, *commands);
    steps += step(StepKind::Verify, commands->verify);
    if (!package.portChecks.isEmpty() && !planned.to.isEmpty())
        steps += step(StepKind::Health, package.portChecks.join(QLatin1Char(' ')));
    if (request.profile == Profile::Rollback)
        steps += step(StepKind::RemoveBackups);
    steps += step(StepKind::Record);
    steps += step(StepKind::CleanUp, QStringLiteral("rm -rf %1").arg(shellWord(paths.folder())));
    return steps;
}

} // namespace convoy
