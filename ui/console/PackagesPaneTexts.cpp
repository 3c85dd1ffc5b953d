// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackagesPane.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/labels/TitleLabel.h"
#include "widgets/style/TextIcon.h"
#include "wizard/console/PackageTreeModel.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace convoy {

void PackagesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    QWidget::changeEvent(event);
}

void PackagesPane::drawIcons()
{
    m_tenantsButton->setIcon(textIcon(QStringLiteral("cube"), palette()));
}

void PackagesPane::retranslate()
{
    m_title->setText(tr("Installation packages"));
    m_import->setText(tr("I&mport packages…"));
    m_tenantsButton->setText(tr("Tenant director&y"));
    m_tenantsButton->setToolTip(tr("Show the tenants, and the packages of one of them alone"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Prune old packages, exchange bundles with a plant without network"));
    m_prune->setText(tr("&Prune old packages…"));
    m_exportBundle->setText(tr("&Export a bundle…"));
    m_importBundle->setText(tr("Import a &bundle…"));
    m_allTenants->setText(tr("Show &all tenants"));
    m_tree->setAccessibleName(tr("Installation packages"));
    m_emptyImport->setText(tr("I&mport packages…"));
    m_emptySample->setText(tr("Import the &sample…"));
    m_clearFilters->setText(tr("Clea&r the filters"));
    if (!m_model->tenant().isEmpty())
        m_tenantText->setText(tr("Only the packages of the tenant %1 are shown.").arg(m_model->tenant()));
    showAccess();
}

void PackagesPane::retranslateEmptyStates()
{
    const QString tenant = m_model->tenant();
    m_nothing->setTexts(
        tr("No package to show"),
        tenant.isEmpty() ? tr("No package has “%1” in its name.").arg(m_filterField->text())
        : m_filterField->text().isEmpty()
            ? tr("No package belongs to the tenant %1 yet. Choose one and copy it there.").arg(tenant)
            : tr("No package of the tenant %1 has “%2” in its name.").arg(tenant, m_filterField->text()));
    if (!m_access.has(Privilege::Import))
        m_empty->setTexts(tr("No packages for you yet"),
                          tr("Packages appear here when somebody imports them into a tenant of yours, or copies them "
                             "there."));
    else if (m_offeredMedium.isEmpty())
        m_empty->setTexts(tr("No packages yet"),
                          tr("Import packages from a disc, a stick or a folder. They are copied into the "
                             "repository; the medium is not needed afterwards."));
    else
        m_empty->setTexts(tr("No packages yet"),
                          tr("Import packages from a disc, a stick or a folder. They are copied into the "
                             "repository; the medium is not needed afterwards. A sample is ready to try."));
}

} // namespace convoy
