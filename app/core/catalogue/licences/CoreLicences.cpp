// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/licences/CoreLicences.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace convoy {

namespace {

constexpr int LeastPerProcessor = 8;
constexpr int LeastPerServer = 16;
constexpr int MostCores = 1024;
constexpr int MostProcessors = 256;
constexpr int MostMachines = 10'000;
constexpr int MachinesPerCover = 2;

Error badInput(Message why)
{
    return Error(QStringLiteral("licence-input"), Message(QT_TRANSLATE_NOOP("core", "The licences cannot be counted.")),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP(
            "core", "Name the physical cores of each processor, for example 8,8, and the virtual machines.")));
}

Status checkRequest(const CoreLicenceRequest &request)
{
    if (request.processors.isEmpty() || request.processors.size() > MostProcessors)
        return failure(badInput(Message(QT_TRANSLATE_NOOP("core", "A server has between 1 and %1 processors."),
                                        {QString::number(MostProcessors)})));
    for (const int cores : request.processors) {
        if (cores < 1 || cores > MostCores)
            return failure(
                badInput(Message(QT_TRANSLATE_NOOP("core", "A processor has between 1 and %1 cores, not %2."),
                                 {QString::number(MostCores), QString::number(cores)})));
    }
    if (request.virtualMachines < 0 || request.virtualMachines > MostMachines)
        return failure(badInput(Message(QT_TRANSLATE_NOOP("core", "There can be between 0 and %1 virtual machines."),
                                        {QString::number(MostMachines)})));
    return {};
}

} // namespace

Result<CoreLicences> coreLicences(const CoreLicenceRequest &request)
{
    if (const Status checked = checkRequest(request); !checked)
        return failure(checked.error());
    const int cores = std::accumulate(request.processors.begin(), request.processors.end(), 0);
    const int counted = std::accumulate(request.processors.begin(), request.processors.end(), 0,
                                        [](int sum, int each) { return sum + std::max(each, LeastPerProcessor); });
    CoreLicences need;
    need.cover = std::max(counted, LeastPerServer);
    if (need.cover > counted)
        need.decidedBy = CoreMinimum::ServerMinimum;
    else if (counted > cores)
        need.decidedBy = CoreMinimum::ProcessorMinimum;
    const int covers =
        request.isDatacenter ? 1 : std::max(1, (request.virtualMachines + MachinesPerCover - 1) / MachinesPerCover);
    need.licences = need.cover * covers;
    need.packs = (need.licences + 1) / 2;
    return need;
}

QString coreMinimumWord(CoreMinimum minimum)
{
    switch (minimum) {
    case CoreMinimum::ServerMinimum:
        return QStringLiteral("server-minimum");
    case CoreMinimum::ProcessorMinimum:
        return QStringLiteral("processor-minimum");
    case CoreMinimum::Cores:
        break;
    }
    return QStringLiteral("cores");
}

} // namespace convoy
