// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ShareLoginPanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace convoy {

ShareLoginPanel::ShareLoginPanel(QWidget *parent)
    : QWidget(parent)
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_login(new QPushButton(this))
{
    m_user->setObjectName(QStringLiteral("shareUser"));
    m_password->setObjectName(QStringLiteral("sharePassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_login->setObjectName(QStringLiteral("shareLogin"));
    m_login->setAutoDefault(false);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_userLabel, 0, 0);
    grid->addWidget(m_user, 0, 1);
    grid->addWidget(m_passwordLabel, 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(m_login, 1, 2);
    connect(m_login, &QPushButton::clicked, this, &ShareLoginPanel::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &ShareLoginPanel::submit);
    retranslate();
}

void ShareLoginPanel::submit()
{
    const ShareLogin login{.user = m_user->text().trimmed(), .password = Secret(m_password->text())};
    m_password->clear();
    emit loginWanted(login);
}

void ShareLoginPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

void ShareLoginPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShareLoginPanel::retranslate()
{
    m_userLabel->setText(tr("&User of the share:"));
    m_user->setAccessibleName(tr("User of the share"));
    m_user->setPlaceholderText(tr("A name, or DOMAIN\\name"));
    m_passwordLabel->setText(tr("Pass&word:"));
    m_password->setAccessibleName(tr("Password"));
    m_login->setText(tr("Lo&g in"));
}

} // namespace convoy
