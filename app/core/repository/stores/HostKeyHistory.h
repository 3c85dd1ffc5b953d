// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/HostStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

/// Every key that was ever pinned: for whom, by whom, why, and from which list. Asks nobody for permission, and begins
/// no transaction: that is SqlHostStore's.
class HostKeyHistory
{
public:
    explicit HostKeyHistory(StoreContext &context);

    struct Change
    {
        qint64 hostId = 0;
        QString host;
        QString before;
        QString fingerprint;
        QString operatorName;
        QString reason;
    };
    /// Writes the change down, here and in the audit trail; nothing where the key stays the same.
    [[nodiscard]] Status remember(const Change &change);
    /// The list and its keys, one entry of the audit trail for the list and one for each host. "host-unknown";
    /// "host-key-pinned-meanwhile" for a host that has a key by now.
    [[nodiscard]] Status pin(const ListedHostKeys &keys);
    [[nodiscard]] Result<QList<PinnedKey>> of(const QString &host); ///< newest first

private:
    [[nodiscard]] Status write(const Change &change, const QVariant &listId, const QString &list);
    [[nodiscard]] Status pinOne(const HostKeyPin &pin, const ListedHostKeys &keys, qint64 listId);
    [[nodiscard]] Result<qint64> rememberList(const ListedHostKeys &keys);

    StoreContext &m_context;
};

} // namespace convoy
