// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/CopySummaryPage.h"

#include "widgets/MessagePanel.h"
#include "widgets/ScrollPane.h"
#include "widgets/labels/SelectableLabel.h"
#include "wizard/access/TenantChoiceModel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace convoy {

CopySummaryPage::CopySummaryPage(Session &session, const StoredPackage &package, TenantChoiceModel &model,
                                 QWidget *parent)
    : QWizardPage(parent)
    , m_session(session)
    , m_package(package)
    , m_model(model)
    , m_text(new SelectableLabel(this))
    , m_targets(new SelectableLabel(this))
    , m_meaning(new SelectableLabel(this))
    , m_message(new MessagePanel(this))
{
    m_text->setObjectName(QStringLiteral("copyText"));
    m_targets->setObjectName(QStringLiteral("copyTargets"));
    m_meaning->setObjectName(QStringLiteral("copyMeaning"));
    m_targets->setIndent(fontMetrics().averageCharWidth() * 3);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_text);
    column->addWidget(m_targets);
    column->addWidget(m_meaning);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addWidget(new ScrollPane(content, this));
    retranslate();
}

void CopySummaryPage::initializePage()
{
    m_message->clear();
    retranslate();
}

bool CopySummaryPage::validatePage()
{
    const QStringList targets = m_model.targets();
    if (const Status done = m_session.repository().packages().copyToTenants(m_package.id, targets); !done) {
        m_message->showError(done.error());
        return false;
    }
    emit copied(static_cast<int>(targets.size()));
    return true;
}

void CopySummaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

void CopySummaryPage::retranslate()
{
    const QStringList targets = m_model.targets();
    setTitle(tr("Ready to copy"));
    setSubTitle(tr("Nothing has been changed yet."));
    m_text->setText(tr("%1 will be copied to %n tenant(s):", nullptr, static_cast<int>(targets.size()))
                        .arg(m_package.descriptor.displayName()));
    m_targets->setText(targets.join(QLatin1Char('\n')));
    m_meaning->setText(tr("Their operators will see the package, and may install it as far as their roles let them. "
                          "Its bytes are not stored a second time. The tenants that have it now keep it."));
    for (QLabel *label : {m_text, m_targets, m_meaning})
        label->setAccessibleName(label->text());
}

} // namespace convoy
