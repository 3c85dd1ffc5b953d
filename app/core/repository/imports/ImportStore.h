// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace convoy {

/// An import that is under way in some program, or that failed and was not dismissed yet.
struct StoredImport
{
    qint64 id = 0;
    QString name; ///< of the package; the file's where it could not be read
    QString version;
    QString location; ///< of the package on its medium
    QString operatorName;
    QString status;     ///< importing failed
    QString statusStep; ///< copying checking storing completing: what it does, or what failed
    qint64 done = 0;    ///< bytes, of this step
    qint64 total = 0;
    std::optional<Error> error; ///< of a failed one
    QDateTime updated;

    [[nodiscard]] double progress() const { return total > 0 ? double(done) / double(total) : 0; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// Imports as other programs see them. They stand beside the packages: nothing is a package before it is complete, and a
/// failed import never was one.
class ImportStore
{
public:
    virtual ~ImportStore() = default;
    /// Takes the place of a failed attempt at the same package from the same place.
    [[nodiscard]] virtual Result<qint64> begin(const QString &name, const QString &version,
                                               const QString &location) = 0;
    [[nodiscard]] virtual Status advance(qint64 id, const QString &step, qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual Status fail(qint64 id, const QString &step, const Error &error) = 0;
    /// It is complete, or was cancelled: nothing is left of it here.
    [[nodiscard]] virtual Status end(qint64 id) = 0;

    /// Newest first: one's own, and all for who sees everything (no tenant is known before a package is complete). One
    /// whose process is gone comes as failed, with the code import-interrupted.
    [[nodiscard]] virtual Result<QList<StoredImport>> list() = 0;
    /// Forgets a failed one. "import-unknown" (also where it may not be seen), "import-running"; ErrorKind::Request. That
    /// of another operator takes Import in all tenants: "not-allowed".
    [[nodiscard]] virtual Status dismiss(qint64 id) = 0;
};

} // namespace convoy
