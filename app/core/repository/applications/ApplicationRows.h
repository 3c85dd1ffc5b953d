// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/applications/ApplicationStore.h"
#include "repository/stores/StoreContext.h"

namespace convoy {

/// Who changed an object, when, in which run.
struct ApplicationAuthor
{
    QString operatorName;
    QString run;
    QDateTime at;
};

/// The rows of application objects and of their history. Sees all of them; the store decides on who may.
class ApplicationRows
{
public:
    explicit ApplicationRows(StoreContext &context);

    [[nodiscard]] Result<QList<StoredApplication>> read(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<std::optional<StoredApplication>> at(const QString &host, const QString &name);
    [[nodiscard]] Result<QList<ApplicationHistory>> history(const QString &condition, const QVariantList &values);
    /// In a Transaction: puts `after` in the place of `before`, either of which may be missing, keeps both in the history
    /// and tells the audit trail. Writes nothing when they are the same.
    [[nodiscard]] Status replace(const std::optional<ApplicationObject> &before,
                                 const std::optional<ApplicationObject> &after, const ApplicationAuthor &author);
    /// In a Transaction: connections of other objects to `before` go to `after` (G102).
    [[nodiscard]] Status redirect(const QString &host, const QString &before, const QString &after,
                                  const ApplicationAuthor &author);

private:
    [[nodiscard]] Status write(const std::optional<ApplicationObject> &before,
                               const std::optional<ApplicationObject> &after, const ApplicationAuthor &author);
    StoreContext &m_context;
};

} // namespace convoy
