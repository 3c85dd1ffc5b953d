// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace convoy {

/// A question to a host: a command that every system of the family has, and a pure parser of what it prints.
class Probe
{
public:
    virtual ~Probe() = default;
    [[nodiscard]] virtual QString name() const = 0;    ///< "os-release"
    [[nodiscard]] virtual QString command() const = 0; ///< sh text that changes nothing
    /// Facts without source and time, which the collector adds; empty when the output says nothing.
    [[nodiscard]] virtual QList<Fact> parse(const QByteArray &output) const = 0;
};

using ProbeList = std::vector<std::shared_ptr<const Probe>>;

/// os.family os.id os.name os.version os.prettyName; architecture os.bits; memory.totalBytes; disk.homeFreeBytes
/// disk.tmpFreeBytes; kernel.release; uptime.seconds boot.id; home user hostname; tools.tar tools.sha256sum (bool).
ProbeList linuxProbes();

} // namespace convoy
