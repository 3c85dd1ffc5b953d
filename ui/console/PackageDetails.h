// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace convoy {

/// The details of a package (G018–G028), with a description that can be edited and saved (G022).
class PackageDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PackageDetails(QWidget *parent = nullptr);

    /// Shows another package, or none. An edit under way of the same package is kept.
    void setPackage(const std::optional<StoredPackage> &package);

signals:
    void descriptionSaved(qint64 packageId, const QString &description);
    void installRequested(qint64 packageId);
    void saveCopyRequested(qint64 packageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Name, Nickname, VersionField, Locale, System, Status, Updated, Group, Size, Undo, Digest, FieldCount };
    [[nodiscard]] QString fieldText(Field field) const;
    void retranslate();
    void refresh();

    QFormLayout *m_form;
    QLabel *m_values[FieldCount] = {};
    QPlainTextEdit *m_description;
    QPushButton *m_saveDescription;
    QPushButton *m_install;
    QPushButton *m_saveCopy;
    QLabel *m_empty;
    QWidget *m_content;
    std::optional<StoredPackage> m_package;
};

} // namespace convoy
