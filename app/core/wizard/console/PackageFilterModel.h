// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace convoy {

/// Quick filter and column sort over the package tree: packages whose name holds the text (any case) stay, groups
/// stay while they hold one; versions sort as versions.
class PackageFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PackageFilterModel(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    [[nodiscard]] int shownPackages() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
};

} // namespace convoy
