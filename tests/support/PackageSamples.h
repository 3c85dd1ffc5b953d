// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace convoy::test {

using Files = QMap<QByteArray, QByteArray>;

/// The files of a small package that can be imported.
Files packageFiles(const QByteArray &name, const QByteArray &version);
/// With a manifest.sha256 of all of them.
Files withManifest(Files files);
QByteArray zipOfFiles(const Files &files);
bool writeFile(const QString &path, const QByteArray &bytes);
bool writeFolder(const QString &folder, const Files &files);

} // namespace convoy::test
