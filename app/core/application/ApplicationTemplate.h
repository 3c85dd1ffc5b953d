// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>

namespace convoy {

/// What a package proposes for its application object: what its templates say (the values of the first template that has
/// them; `bytes` by path), then what a new object has: enabled, cold standby, primary, 90 s to start and to stop. Values
/// that a template has wrong are passed over: no public grammar exists.
ApplicationObject proposedApplication(const PackageDescriptor &package, const QMap<QString, QByteArray> &templates);

/// What an application object is called where nobody says: the package's nickname, else its name.
QString standardApplicationName(const PackageDescriptor &package);

/// The parents among the application objects of a host (G120): those of the package that the plug-in names, or
/// where it names none those of the type of its template.
QList<ApplicationObject> parentApplications(const PackageDescriptor &plugIn, const QList<ApplicationObject> &objects);

} // namespace convoy
