// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A manifest with every key of the format. (In a file of its own: moc loses its way in raw strings.)
QByteArray completeManifest();
/// One as written by hand for a plain installer: no result log, no package of its kind before it.
QByteArray plainManifest();
