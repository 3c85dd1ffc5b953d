// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/steps/Step.h"

#include "run/solution/ConfirmStep.h"
#include "run/solution/RestartStep.h"
#include "run/solution/SolutionCheckStep.h"
#include "run/solution/SolutionCommandStep.h"
#include "run/solution/SolutionServicesSteps.h"
#include "run/solution/SolutionVerifyStep.h"
#include "run/solution/WaitStep.h"
#include "run/steps/CheckStep.h"
#include "run/steps/CleanUpStep.h"
#include "run/steps/ConfigureStep.h"
#include "run/steps/CopyStep.h"
#include "run/steps/LockStep.h"
#include "run/steps/RecordStep.h"
#include "run/steps/ResultLogStep.h"
#include "run/steps/RunCommandStep.h"
#include "run/steps/VerifyStep.h"
#include "run/undo/HealthStep.h"
#include "run/undo/RemoveBackupsStep.h"
#include "run/undo/SaveStep.h"
#include "run/undo/StartServicesStep.h"
#include "run/undo/StopServicesStep.h"
#include "run/undo/UndoStep.h"

namespace convoy {

namespace {

/// Nothing where a solution does what a package does too.
std::unique_ptr<Step> makeSolutionStep(StepKind kind)
{
    switch (kind) {
    case StepKind::Check:
        return std::make_unique<SolutionCheckStep>();
    case StepKind::Command:
        return std::make_unique<SolutionCommandStep>();
    case StepKind::Verify:
        return std::make_unique<SolutionVerifyStep>();
    case StepKind::StopServices:
        return std::make_unique<SolutionStopStep>();
    case StepKind::RestoreServices:
    case StepKind::StartServices:
        return std::make_unique<SolutionRestoreStep>();
    default:
        return nullptr;
    }
}

} // namespace

std::unique_ptr<Step> makeStep(StepKind kind, bool isOfSolution)
{
    if (auto step = isOfSolution ? makeSolutionStep(kind) : nullptr; step)
        return step;
    switch (kind) {
    case StepKind::Lock:
        return std::make_unique<LockStep>();
    case StepKind::Check:
        return std::make_unique<CheckStep>();
    case StepKind::Copy:
        return std::make_unique<CopyStep>();
    case StepKind::Save:
        return std::make_unique<SaveStep>();
    case StepKind::StopServices:
        return std::make_unique<StopServicesStep>();
    case StepKind::StartServices:
        return std::make_unique<StartServicesStep>();
    case StepKind::Health:
        return std::make_unique<HealthStep>();
    case StepKind::Undo:
        return std::make_unique<UndoStep>();
    case StepKind::RemoveBackups:
        return std::make_unique<RemoveBackupsStep>();
    case StepKind::Configure:
        return std::make_unique<ConfigureStep>();
    case StepKind::Command:
        return std::make_unique<RunCommandStep>();
    case StepKind::ResultLog:
        return std::make_unique<ResultLogStep>();
    case StepKind::Verify:
        return std::make_unique<VerifyStep>();
    case StepKind::Record:
        return std::make_unique<RecordStep>();
    case StepKind::CleanUp:
        return std::make_unique<CleanUpStep>();
    case StepKind::RestoreServices:
        return std::make_unique<SolutionRestoreStep>();
    case StepKind::Restart:
        return std::make_unique<RestartStep>();
    case StepKind::Wait:
        return std::make_unique<WaitStep>();
    case StepKind::Confirm:
        return std::make_unique<ConfirmStep>();
    }
    return nullptr;
}

} // namespace convoy
