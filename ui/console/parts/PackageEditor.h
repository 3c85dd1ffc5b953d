// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/access/Access.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace convoy {

/// What was changed in the details of a package; what was not, is empty.
struct PackageEdit
{
    std::optional<QString> nickname;
    std::optional<QString> description;
    std::optional<QString> group;
};

/// Nickname, group and description of a package, to be edited and saved (G020–G022, G028–G030). A group that does not
/// exist is made by typing its name. An operator who may not edit reads them, with the reason (U46).
class PackageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PackageEditor(QWidget *parent = nullptr);

    /// Shows another package. An edit under way of the same package is kept.
    void setPackage(const StoredPackage &package, const Access &access);
    void setGroups(const QStringList &groups); ///< to choose from
    void discard();                            ///< shows again what is stored

signals:
    void saved(qint64 packageId, const convoy::PackageEdit &edit);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] PackageEdit edit() const;
    void showState();
    void retranslate();

    QLabel *m_captions[3] = {};
    QLineEdit *m_nickname;
    QComboBox *m_group;
    QPlainTextEdit *m_description;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_hint;
    StoredPackage m_package;
    Access m_access;
};

} // namespace convoy
