// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/imports/ImportStore.h"

#include <QElapsedTimer>
#include <QString>

namespace convoy {

/// Tells other programs how an import goes, and keeps what failed. An import never fails because it cannot be told of.
class ImportTrack
{
public:
    struct Subject
    {
        QString name;
        QString version;
        QString location;
    };
    ImportTrack(ImportStore &store, const Subject &subject);
    /// Left without an end: the import was given up, and nothing is kept.
    ~ImportTrack();
    ImportTrack(const ImportTrack &) = delete;
    ImportTrack &operator=(const ImportTrack &) = delete;

    /// "copying", "checking", "storing", "completing"; written at once.
    void enter(const QString &step);
    void advance(qint64 done, qint64 total); ///< written twice a second
    /// Its end; a cancelled import leaves nothing.
    void fail(const Error &error);

private:
    void warn(const Status &status) const;

    ImportStore &m_store;
    qint64 m_id = 0; ///< 0: there is nothing to tell any more
    QString m_step;
    QElapsedTimer m_written;
};

} // namespace convoy
