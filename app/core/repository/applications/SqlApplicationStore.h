// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/applications/ApplicationRows.h"
#include "repository/applications/ApplicationStore.h"

namespace convoy {

class SqlApplicationStore : public ApplicationStore
{
public:
    explicit SqlApplicationStore(StoreContext &context);
    [[nodiscard]] Result<QList<StoredApplication>> list(const Filter &filter) override;
    [[nodiscard]] Result<StoredApplication> find(const QString &idOrName) override;
    [[nodiscard]] Result<QList<ApplicationHistory>> history(const StoredApplication &application) override;
    [[nodiscard]] Result<QList<ApplicationObject>> earlier(const QString &host, const QString &package,
                                                           const QString &version) override;
    [[nodiscard]] Result<QList<ApplicationHistory>> changesOf(const QString &run, const QString &host) override;
    [[nodiscard]] Result<StoredApplication> add(const ApplicationObject &object) override;
    [[nodiscard]] Result<StoredApplication> change(const StoredApplication &read,
                                                   const ApplicationObject &wanted) override;
    [[nodiscard]] Status remove(const StoredApplication &read) override;
    [[nodiscard]] Status check(const QList<ApplicationChange> &changes) override;
    [[nodiscard]] Result<QList<AppliedApplication>> apply(const ApplicationRecord &record) override;
    [[nodiscard]] Result<QList<AppliedApplication>> revert(const QString &run, const QString &host) override;

private:
    [[nodiscard]] Result<QList<StoredApplication>> visible(const QString &condition, const QVariantList &values);
    [[nodiscard]] Status demandFor(const ApplicationObject &object);
    [[nodiscard]] Status checkPlace(const ApplicationObject &object);
    /// What was read, as it stands now: application-gone, application-changed.
    [[nodiscard]] Status checkUnchanged(const StoredApplication &read);
    [[nodiscard]] Status checkPorts(const ApplicationObject &object, const QString &besides);
    [[nodiscard]] Status checkOne(const ApplicationChange &change);
    [[nodiscard]] Result<AppliedApplication> applyOne(const ApplicationChange &change, const ApplicationAuthor &author);
    [[nodiscard]] Result<StoredApplication> write(const std::optional<ApplicationObject> &before,
                                                  const ApplicationObject &after);
    [[nodiscard]] ApplicationAuthor byHand() const;

    StoreContext &m_context;
    ApplicationRows m_rows;
};

} // namespace convoy
