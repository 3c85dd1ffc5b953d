// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "facts/Fact.h"
#include "facts/Probe.h"
#include "hosts/Connection.h"

namespace convoy {

/// Asks a host all probes of its family in one command (one round trip), and parses each one's part of the output. A
/// probe that gives nothing leaves its facts unknown; only a host that cannot be asked at all is a failure.
class FactCollector
{
public:
    explicit FactCollector(ProbeList probes = linuxProbes());
    [[nodiscard]] Result<FactSet> collect(Connection &connection, const Clock &clock, const CancelToken &cancel) const;

private:
    ProbeList m_probes;
};

} // namespace convoy
