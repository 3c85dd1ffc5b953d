// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"
#include "base/Error.h"

namespace convoy {

// What can be wrong with application objects; all ErrorKind::Request.

Error applicationUnknown(const QString &name);
/// "application-gone": it was there when the plan, or the list, was made.
Error applicationGone(const QString &name, const QString &host);
/// "application-changed": somebody else has changed it since it was read.
Error applicationChanged(const ApplicationObject &object);
Error applicationExists(const QString &name, const QString &host);
Error applicationAmbiguous(const QString &name, const QStringList &hosts);
/// "application-port-used": another object of the same host has the port.
Error applicationPortUsed(const QString &port, const ApplicationObject &other);
/// "application-taken": the object of that name belongs to another package.
Error applicationTaken(const ApplicationObject &other, const QString &package);
/// The first of `others` that has one of the object's ports and is not the object itself; and the port.
std::optional<Error> portConflict(const ApplicationObject &object, const QList<ApplicationObject> &others);

} // namespace convoy
