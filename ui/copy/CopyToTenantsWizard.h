// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "wizard/Session.h"

#include <QWizard>

namespace convoy {

class TenantChoiceModel;

/// "Copy to tenants" (G080–G086): choose tenants, read what it means, copy. Nothing is changed before the last button.
class CopyToTenantsWizard : public QWizard
{
    Q_OBJECT

public:
    CopyToTenantsWizard(Session &session, const StoredPackage &package, QWidget *parent = nullptr);

signals:
    void copied(int tenants);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    StoredPackage m_package;
    TenantChoiceModel *m_model;
};

} // namespace convoy
