// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/Finding.h"

namespace convoy {

/// Writes one finding as one expression. A finding that passes is waiting for no one: its remedy says so.
class FindingBuilder
{
public:
    FindingBuilder(const char *rule, const QString &host, Message title);

    FindingBuilder &found(Message text);
    FindingBuilder &wanted(Message text);
    FindingBuilder &why(Message text);

    [[nodiscard]] Finding pass() const;
    [[nodiscard]] Finding note(Message remedy) const;
    /// Not certain: `verdict` Unknown, or True with doubt.
    [[nodiscard]] Finding warning(Truth verdict, Message remedy) const;
    [[nodiscard]] Finding blocker(Truth verdict, Message remedy) const;

private:
    Finding m_finding;
};

} // namespace convoy
