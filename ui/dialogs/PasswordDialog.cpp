// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PasswordDialog.h"

#include "dialogs/DialogSize.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int PasswordLineLength = 72;

} // namespace

PasswordDialog::PasswordDialog(QString host, QString user, QWidget *parent)
    : QDialog(parent)
    , m_host(std::move(host))
    , m_user(std::move(user))
    , m_text(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    m_text->setWordWrap(true);
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_caption->setBuddy(m_password);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_caption);
    column->addWidget(m_password);
    column->addWidget(buttons);
    m_password->setFocus();
    retranslate();
    fitToText(*this, PasswordLineLength);
}

Credentials PasswordDialog::credentials() const
{
    Credentials credentials;
    credentials.password = Secret(m_password->text());
    return credentials;
}

void PasswordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Password for %1").arg(m_host));
    m_text->setText(m_user.isEmpty()
                        ? tr("The password is kept in memory until the program ends, and stored nowhere.")
                        : tr("The password of %1 on this host. It is kept in memory until the program ends, and stored "
                             "nowhere.")
                              .arg(m_user));
    m_caption->setText(tr("&Password:"));
    m_password->setAccessibleName(tr("Password"));
    m_accept->setText(tr("&Use this password"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace convoy
