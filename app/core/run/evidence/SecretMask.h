// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "run/Event.h"

#include <QString>
#include <QStringList>

namespace convoy {

/// Takes secrets out of what goes into the journal: whatever a host or an installer prints, none of them is stored.
class SecretMask
{
public:
    explicit SecretMask(QStringList secrets);

    [[nodiscard]] QString masked(QString text) const;
    [[nodiscard]] Message masked(const Message &message) const;
    [[nodiscard]] Error masked(Error error) const;
    [[nodiscard]] HostOutcome masked(HostOutcome outcome) const;
    [[nodiscard]] qsizetype longest() const { return m_secrets.isEmpty() ? 0 : m_secrets.constFirst().size(); }

private:
    QStringList m_secrets; ///< longest first, none empty
};

} // namespace convoy
