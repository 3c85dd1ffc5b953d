// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "wizard/Session.h"

#include <QAbstractListModel>

namespace convoy {

/// The tenants that a package can be copied to, each with a check box (G083). One that has it already, or to which the
/// operator may not copy, cannot be checked and says why in its row (U46). GUI thread.
class TenantChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TenantChoiceModel(Session &session, const StoredPackage &package, QObject *parent = nullptr);

    void retranslate();
    [[nodiscard]] QStringList targets() const; ///< the checked ones, by name (G084)
    void setChecked(const QString &tenant, bool isChecked);
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void targetsChanged();

private:
    struct Row
    {
        QString name;
        Message obstacle; ///< empty: it can be checked
        bool isChecked = false;
    };
    QList<Row> m_rows;
    std::optional<Error> m_problem;
};

} // namespace convoy
