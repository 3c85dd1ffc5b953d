// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "hosts/Connection.h"
#include "hosts/Host.h"

namespace convoy {

enum class UnreachableReason { NameUnknown, Refused, TimedOut, NoRoute, NotSsh, NoCommonAlgorithm, Dropped, Other };

/// The failures of a connection, each in its three parts (codes: see Connection).
Error hostUnreachable(const Host &host, UnreachableReason reason, const QString &detail);
Error hostKeyUnknown(const Host &host, const HostKey &shown);
Error hostKeyChanged(const Host &host, const HostKey &shown);
/// `methods` are those tried, in order ("publickey (agent)", "password"); empty: there was nothing to try.
Error loginRefused(const Host &host, const QStringList &methods, const QString &allowed);
Error keyUnreadable(const Host &host, const QString &path, Message reason);
Error connectionLost(const Host &host, const QString &detail);
Error commandTimedOut(const Host &host, const Command &command, std::chrono::milliseconds timeout);
Error cancelledOn(const Host &host);
Error inputUnreadable(const Host &host, const QString &detail);
/// A jump host's failure, as that of the host behind it.
Error behindJumpHost(const Host &host, const Host &jump, const Error &error);

} // namespace convoy
