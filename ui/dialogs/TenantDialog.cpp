// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TenantDialog.h"

#include "dialogs/DialogSize.h"
#include "repository/TenantStore.h"
#include "widgets/MessagePanel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int TenantLineCharacters = 60;

} // namespace

TenantDialog::TenantDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_caption(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_message(new MessagePanel(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("tenantDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("tenantName"));
    m_caption->setBuddy(m_name);
    m_hint->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("tenantAdd"));
    m_add->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_caption);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &TenantDialog::submit);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_add->setEnabled(!m_name->text().trimmed().isEmpty()); });
    m_add->setEnabled(false);
    m_name->setFocus();
    retranslate();
    fitToText(*this, TenantLineCharacters);
}

void TenantDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (const Status done = m_session.repository().tenants().add(name); !done) {
        m_message->showError(done.error());
        fitToText(*this, TenantLineCharacters);
        return;
    }
    emit added(name);
    accept();
}

void TenantDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TenantDialog::retranslate()
{
    setWindowTitle(tr("Add a tenant"));
    m_caption->setText(tr("&Name:"));
    m_name->setAccessibleName(tr("Name"));
    m_hint->setText(tr("A tenant is a part of the company, or a customer, with packages and hosts of its own. Who may "
                       "do what in it is granted afterwards."));
    m_add->setText(tr("&Add the tenant"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace convoy
