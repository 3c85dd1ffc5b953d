// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoy::test {

/// A package whose installer changes, adds and removes files, has a service, and breaks where it is told to:
/// [Box] Mode= good, command (half done, ends with 1), result (its result log says so), verification (another version
/// stands there). `undo`: installer, previous-package, saved-files, none. The folder that it is in.
QString makeUndoPackage(const QString &parent, const QByteArray &version, const QByteArray &undo);

/// Names, kinds, modes and bytes of all that stands below a folder; times play no part.
QByteArray contentDigest(const QString &folder);

} // namespace convoy::test
