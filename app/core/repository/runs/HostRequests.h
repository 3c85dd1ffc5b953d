// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/runs/RunnerRow.h"
#include "run/HostRequest.h"

#include <QHash>

namespace convoy {

/// What operators ask about single hosts of a run: RunStore::requestHost, hostRequests, takeHostRequest and reopenHost.
class HostRequests
{
public:
    explicit HostRequests(StoreContext &context);

    [[nodiscard]] Status request(const QString &id, HostRequest request);
    [[nodiscard]] Result<QList<HostRequest>> waiting(const QString &id);
    [[nodiscard]] Status take(qint64 request);
    [[nodiscard]] Result<QHash<QString, QString>> leftOut(const QString &id);
    /// What an earlier runner did not take any more: a host that fails later must not be tried again for it.
    [[nodiscard]] Status forgetRetries(const QString &id);
    [[nodiscard]] Status closeAgain(const QString &id, const QString &host, const QString &operatorName);
    [[nodiscard]] Status reopen(const QString &id, const QString &host, const QString &operatorName);

private:
    struct HostPlace
    {
        HostState state = HostState::Planned;
        QString step;
        bool isAtConfirm = false; ///< the step waits for a person
    };
    [[nodiscard]] Result<HostPlace> placeOf(const QString &id, const QString &host);
    [[nodiscard]] Status setCutOff(const QString &id, const QString &host, bool isCutOff);
    [[nodiscard]] Status auditRequest(const QString &id, const QString &host, const HostPlace &place,
                                      const QString &word, const QString &operatorName);

    StoreContext &m_context;
};

} // namespace convoy
