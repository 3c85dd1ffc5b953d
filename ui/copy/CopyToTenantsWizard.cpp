// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/CopyToTenantsWizard.h"

#include "copy/CopySummaryPage.h"
#include "copy/TenantChoicePage.h"
#include "wizard/access/TenantChoiceModel.h"

#include <QEvent>

namespace convoy {

CopyToTenantsWizard::CopyToTenantsWizard(Session &session, const StoredPackage &package, QWidget *parent)
    : QWizard(parent)
    , m_package(package)
    , m_model(new TenantChoiceModel(session, package, this))
{
    setObjectName(QStringLiteral("copyToTenantsWizard"));
    setWizardStyle(ModernStyle);
    setOption(NoDefaultButton, false);
    auto *summary = new CopySummaryPage(session, package, *m_model, this);
    addPage(new TenantChoicePage(*m_model, this));
    addPage(summary);
    resize(720, 500);
    connect(summary, &CopySummaryPage::copied, this, &CopyToTenantsWizard::copied);
    connect(m_model, &TenantChoiceModel::targetsChanged, this, &CopyToTenantsWizard::retranslate);
    retranslate();
}

void CopyToTenantsWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

/// QWizard keeps its old button texts after a language change; all are set here, also those that never differ.
void CopyToTenantsWizard::retranslate()
{
    setWindowTitle(tr("Copy %1 to tenants").arg(m_package.descriptor.displayName()));
    setButtonText(BackButton, tr("< &Back"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("&Copy to %n tenant(s)", nullptr, static_cast<int>(m_model->targets().size())));
}

} // namespace convoy
