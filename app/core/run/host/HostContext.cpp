// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/host/HostContext.h"

#include "plan/HostSteps.h"
#include "run/evidence/CommandEnd.h"
#include "run/host/HostScripts.h"

#include <algorithm>

namespace convoy {

bool HostContext::mayGoOn() const
{
    return control.mayGoOn([this] { beat(); });
}

void HostContext::tellProgress() const
{
    constexpr double most = 0.99; // the rest is the row of the host's end
    journal.advance(way.fraction() * most);
}

void HostContext::beat() const
{
    if (connection == nullptr || paths.base.isEmpty())
        return;
    // A line that is cut comes back with the next step; nobody who waits is kept from hearing a stop meanwhile.
    RunOptions options;
    options.timeout = std::chrono::seconds(10);
    options.isRepeatable = false;
    (void)connection->run(beatScript(paths), options, cancel);
}

bool HostContext::isBroughtBack() const
{
    return std::ranges::any_of(planned.steps, [](const PlanStep &one) { return one.kind == StepKind::Undo; });
}

bool HostContext::keepsSaved() const
{
    if (saved.folder.isEmpty() || outcome.state == HostState::RolledBack)
        return false;
    const bool isForLater = run.package.undo == QLatin1String("saved-files") && hasStartedCommand;
    return isForLater || outcome.state == HostState::RolledBackInPart;
}

bool HostContext::isInstallerOpen() const
{
    const bool wasLeftOpen = resume != nullptr && resume->hasStartedCommand && !resume->hasEndedProperly;
    return (hasStartedCommand || wasLeftOpen) && !hasSeenToItsEnd && outcome.detection.isEmpty();
}

QString HostContext::family() const
{
    return familyOf(host, facts);
}

InstallCommand HostContext::installCommand() const
{
    return run.package.install.value(family());
}

QMap<QString, QString> HostContext::variables() const
{
    QMap<QString, QString> variables = hostVariables(host, facts, planned.application);
    variables.insert(paths.variables(planned.installPath));
    return variables;
}

Credentials HostContext::credentials() const
{
    const auto own = run.credentials.constFind(host.name);
    return own == run.credentials.cend() ? run.credentials.value(QString()) : *own;
}

QString HostContext::commandDetail(const CommandResult &result) const
{
    const QString text = QString::fromUtf8(result.errorOutput.right(4096)).trimmed();
    return mask.masked(QStringLiteral("exit %1: %2").arg(QString::number(result.exitCode), text));
}

QString HostContext::commandWords(const CommandResult &result) const
{
    return mask.masked(QString::fromUtf8(result.errorOutput)).simplified().left(MostWords);
}

} // namespace convoy
