// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QSqlError>
#include <QString>

namespace convoy {

/// The one place where what SQLite says becomes an Error; `path` is the database file's. All are
/// ErrorKind::Repository; codes as listed in Repository.h, and "repository-failed" for what should not happen.
Error sqlError(const QSqlError &error, const QString &path);

/// The disk below `path` is full; `missingBytes` is what would have to be freed at least, 0 when not known.
Error diskFullError(const QString &path, qint64 missingBytes, const QString &detail);
Error unwritableError(const QString &path, const QString &detail);
Error notOneError(const QString &path, const QString &detail);
Error damagedError(const QString &path, const QString &detail);

} // namespace convoy
