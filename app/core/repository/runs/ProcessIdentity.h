// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// Who a process is, so that "is it still there?" can be answered later by another process. The number alone would do
/// only until it is given to somebody else.
struct ProcessIdentity
{
    QString machine;      ///< host name, as QSysInfo::machineHostName() gives it
    qint64 processId = 0;
    QString mark;         ///< boot, process namespace and start time; empty when they could not be asked

    static QString thisMachine();
    static ProcessIdentity current();
    /// Of a process of this machine; for another machine's the mark stays empty.
    static ProcessIdentity of(const QString &machine, qint64 processId);

    /// True only when it is certain: the process ran on this machine and is not there any more (or is a zombie, or
    /// its number belongs to another process by now, or the machine was restarted).
    [[nodiscard]] bool isGone() const;
    /// Whether this process could tell if it is there: same machine, and no container between them.
    [[nodiscard]] bool isInSight() const;
};

} // namespace convoy
