// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliCommand.h"

#include <vector>

namespace convoy {

/// The commands of each word, as CommandTable lists them.
std::vector<CliCommand> repositoryCommands();
std::vector<CliCommand> bundleCommands(); ///< repository export, import
std::vector<CliCommand> mediaCommands();
std::vector<CliCommand> packageCommands();
std::vector<CliCommand> hostCommands();
std::vector<CliCommand> factsCommands();
std::vector<CliCommand> factInputCommands(); ///< facts list, import, set, organisation
std::vector<CliCommand> planCommands();   ///< check, plan
std::vector<CliCommand> deployCommands();
std::vector<CliCommand> runCommands();
std::vector<CliCommand> runControlCommands(); ///< run pause, continue, stop, resume, close
std::vector<CliCommand> reportCommands(); ///< run report, plan report
std::vector<CliCommand> runHostCommands(); ///< run confirm, retry, skip
std::vector<CliCommand> deploymentCommands();
std::vector<CliCommand> applicationCommands();
std::vector<CliCommand> tenantCommands();
std::vector<CliCommand> operatorCommands(); ///< operator add, list, grant, revoke; role list
std::vector<CliCommand> auditCommands();
std::vector<CliCommand> keyCommands();
std::vector<CliCommand> policyCommands();
std::vector<CliCommand> osCommands();
std::vector<CliCommand> failureCommands();
std::vector<CliCommand> osQuestionCommands(); ///< os identify, status, licences
std::vector<CliCommand> solutionCommands();

// Commands that have a file of their own.
Result<int> importPackages(Context &context);
Result<int> listImports(Context &context);
Result<int> dismissImports(Context &context);
Result<int> listPackages(Context &context);
Result<int> copyPackage(Context &context);
Result<int> deletePackage(Context &context);
Result<int> prunePackages(Context &context);
Result<int> addHost(Context &context);
Result<int> editHost(Context &context);
Result<int> importHosts(Context &context);
Result<int> trustHost(Context &context);
Result<int> checkHosts(Context &context);
Result<int> watchRun(Context &context);
Result<int> executeRunCommand(Context &context);
Result<int> resumeRunCommand(Context &context);
Result<int> undoRun(Context &context);
Result<int> runAgain(Context &context);
Result<int> checkDeployed(Context &context);
Result<int> logDeployment(Context &context);

} // namespace convoy
