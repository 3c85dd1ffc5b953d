// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>

namespace convoy {

/// A server and what is to run on it.
struct CoreLicenceRequest
{
    QList<int> processors; ///< physical cores of each processor
    bool isDatacenter = false;
    int virtualMachines = 0;
};

enum class CoreMinimum { ServerMinimum, ProcessorMinimum, Cores };

struct CoreLicences
{
    int cover = 0;    ///< core licences that cover the server once
    int licences = 0; ///< for all virtual machines
    int packs = 0;    ///< packs of two
    CoreMinimum decidedBy = CoreMinimum::Cores;
};

/// Windows Server licences by core, from 2016 on: every physical core, at least 8 a processor and 16 a server, in packs
/// of two; Standard covers two virtual machines each time all cores are licensed, Datacenter any number (catalogue
/// reference, chapter 3). "licence-input" for no processor, a core count outside 1…1024, fewer than 0 or more than
/// 10,000 virtual machines; ErrorKind::Request.
Result<CoreLicences> coreLicences(const CoreLicenceRequest &request);

QString coreMinimumWord(CoreMinimum minimum); ///< server-minimum processor-minimum cores

} // namespace convoy
