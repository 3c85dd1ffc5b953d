// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"
#include "run/host/HostScripts.h"

#include <QByteArray>

namespace convoy {

/// What markerScript(), spaceScript() and cleanUpScript() print: lines of NAME=VALUE.
class MarkerReply
{
public:
    explicit MarkerReply(const QByteArray &output);

    [[nodiscard]] QString value(const QString &name) const; ///< the first one; empty when there is none
    [[nodiscard]] QStringList values(const QString &name) const;
    /// The line of `df -Pk` behind the name; nothing when it cannot be read.
    [[nodiscard]] std::optional<DiskRoom> room(const QString &name) const;

private:
    QList<QPair<QString, QString>> m_lines;
};

MarkerRequest markerRequest(const HostContext &context);
/// "host-locked" with owner and age.
Error markerHeld(const HostContext &context, const MarkerReply &reply);
/// "host-locked": an earlier run's lock is gone, but its installer is not.
Error installerStillWorks(const HostContext &context, const MarkerReply &reply);

} // namespace convoy
