// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"

#include <QList>

namespace convoy {

/// Two sources say different things about one fact.
struct FactDifference
{
    Fact used;
    Fact other;
};

/// What is taken of several facts of one name: the operator's answer beats an import, that beats a probe, that beats
/// what is derived; of one source the later.
FactSet mergedFacts(const QList<Fact> &facts);
/// By name; what agrees with the fact in use is no difference.
QList<FactDifference> differencesAmong(const QList<Fact> &facts);
/// Puts what operators and imports said over what was asked of the host.
void overlayStated(FactSet &asked, const FactSet &known);

} // namespace convoy
