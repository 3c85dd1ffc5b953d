// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoy::test {

constexpr qint64 BoxBlobBytes = 40'000'000;

QByteArray boxManifest(const QByteArray &name = "Box", const QByteArray &version = "1.0");
/// A file as a medium has it: written long ago. False when it could not be.
bool writeOld(const QString &path, const QByteArray &bytes);
/// A folder package of 40 MB that no compression makes smaller; "blob" is its first and largest file.
bool makeBoxFolder(const QString &folder);
/// The same as .tar.gz; the folder is made beside it.
bool makeBoxArchive(const QString &folder, const QString &archive);

} // namespace convoy::test
