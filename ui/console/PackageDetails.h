// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/parts/PackageActions.h"
#include "console/parts/PackageEditor.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;

namespace convoy {

class ScrollPane;

/// The details of a package (G018–G028), what can be done with it, and what of it can be edited.
class PackageDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PackageDetails(QWidget *parent = nullptr);

    /// Shows another package, or none. An edit under way of the same package is kept.
    void setPackage(const std::optional<StoredPackage> &package, const Access &access);
    void setGroups(const QStringList &groups);
    /// A part of what its content wants: it scrolls within, and what is around it need not.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited(qint64 packageId, const convoy::PackageEdit &edit);
    void triggered(qint64 packageId, convoy::PackageActions::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Name, VersionField, Locale, System, Status, Updated, Tenants, Size, Undo, Digest, FieldCount };
    void buildForm();
    [[nodiscard]] QString fieldText(Field field) const;
    [[nodiscard]] QString tenantsText() const;
    void retranslate();
    void refresh();

    QFormLayout *m_form;
    QLabel *m_values[FieldCount] = {};
    PackageActions *m_actions;
    PackageEditor *m_editor;
    QLabel *m_empty;
    QWidget *m_content;
    ScrollPane *m_scroll = nullptr;
    std::optional<StoredPackage> m_package;
};

} // namespace convoy
