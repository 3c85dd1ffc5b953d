// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/access/Access.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

/// What can be done with a package (G033–G036). What the operator may not do is disabled; a sentence below says what is
/// missing, and each button the whole reason (U46).
class PackageActions : public QWidget
{
    Q_OBJECT

public:
    enum Action { Install, CopyToTenants, SaveACopy, Delete, ActionCount };
    Q_ENUM(Action)

    explicit PackageActions(QWidget *parent = nullptr);
    void setPackage(const StoredPackage &package, const Access &access);

signals:
    void triggered(convoy::PackageActions::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showReasons();

    QPushButton *m_buttons[ActionCount] = {};
    QLabel *m_reason;
    StoredPackage m_package;
    Access m_access;
};

} // namespace convoy
