// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "wizard/Session.h"

#include <QWizardPage>

class QLabel;

namespace convoy {

class MessagePanel;
class TenantChoiceModel;

/// The last step (G085): what will be copied to whom, and what that means. Finishing does it, all or nothing (G086).
class CopySummaryPage : public QWizardPage
{
    Q_OBJECT

public:
    CopySummaryPage(Session &session, const StoredPackage &package, TenantChoiceModel &model,
                    QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;

signals:
    void copied(int tenants);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    StoredPackage m_package;
    TenantChoiceModel &m_model;
    QLabel *m_text;
    QLabel *m_targets;
    QLabel *m_meaning;
    MessagePanel *m_message;
};

} // namespace convoy
