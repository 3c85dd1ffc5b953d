// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

/// Why a bundle is refused, each with a message of its own. All ErrorKind::Request.
namespace convoy::bundle {

Error unreadable(const QString &path, const QString &detail); ///< bundle-unreadable
Error notOne(const QString &path);                            ///< bundle-not-one
Error newer(const QString &path, int format);                 ///< bundle-newer
Error truncated(const QString &path);                         ///< bundle-truncated
Error damaged(const QString &path, qint64 place);             ///< bundle-damaged: what stands around the files
Error fileDamaged(const QString &path, const QString &file);  ///< bundle-file-damaged
Error fileMissing(const QString &path, const QString &file);  ///< bundle-file-missing
Error fileExtra(const QString &path, const QString &file);    ///< bundle-file-extra
Error malformed(const QString &path, const QString &detail);  ///< bundle-malformed: whole, and not understood
Error unwritable(const QString &path, const QString &detail); ///< target-unwritable

} // namespace convoy::bundle
