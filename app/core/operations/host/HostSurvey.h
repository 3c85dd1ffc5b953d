// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "hosts/ConnectionFactory.h"
#include "repository/HostStore.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>

namespace convoy {

struct SurveyRequest
{
    QList<Host> hosts;
    QHash<QString, Credentials> credentials; ///< by host; "" for all others
    std::chrono::minutes maxAge{15};         ///< facts younger than this are taken as they are; 0: always ask
    bool storedOnly = false;                 ///< never connect
    int parallel = 16;
};

/// Asks hosts for their facts, several at once, each in a connection of its own. One HostCheck per host whatever
/// happens. `onChecked` is called in the calling thread, host by host, as they come in. Blocking. Nothing is stored here:
/// saveChecks() does that.
[[nodiscard]] QMap<QString, HostCheck> surveyHosts(
    const SurveyRequest &request, const QMap<QString, HostCheck> &known, const ConnectionFactory &connections,
    const Clock &clock, const std::function<void(const QString &, const HostCheck &)> &onChecked = {},
    const CancelToken &cancel = {});

/// Survey with what the store knows, results saved back.
[[nodiscard]] Result<QMap<QString, HostCheck>> surveyAndStore(
    HostStore &store, const SurveyRequest &request, const ConnectionFactory &connections, const Clock &clock,
    const std::function<void(const QString &, const HostCheck &)> &onChecked = {}, const CancelToken &cancel = {});

/// The contract's form of one host: {"name","reachable","os","facts","problem"}.
QJsonObject hostCheckJson(const QString &name, const HostCheck &check);

} // namespace convoy
