// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

namespace convoy {

/// A private folder for copies of what is being imported, gone with this object. One whose program was killed is removed
/// when the next one is made.
class TemporarySpace
{
public:
    /// `bytes` have to be free there, with some to spare; `what` is named in the message when they are not:
    /// "temporary-space" (ErrorKind::Failed), which tells what is missing.
    static Result<std::shared_ptr<TemporarySpace>> make(qint64 bytes, const QString &what);
    ~TemporarySpace();
    TemporarySpace(const TemporarySpace &) = delete;
    TemporarySpace &operator=(const TemporarySpace &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    /// The folder that all of them are made in: TMPDIR, or /var/tmp, which holds more than /tmp in most systems.
    static QString folder();
    /// Again for more, later: as make().
    static Status checkRoom(qint64 bytes, const QString &what);

private:
    TemporarySpace(QString path, int lock);
    QString m_path;
    int m_lock; ///< held while the folder is in use
};

} // namespace convoy
