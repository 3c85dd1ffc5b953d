// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HostDialog.h"

#include "dialogs/DialogSize.h"
#include "hosts/csv/HostCsvReader.h"
#include "widgets/MessagePanel.h"
#include "widgets/PathEdit.h"
#include "widgets/ScrollPane.h"
#include "widgets/style/Completion.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace convoy {

namespace {

constexpr int HighestPort = 65535;
constexpr int SshPort = 22;
constexpr int HostLineLength = 96;

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString item = part.trimmed(); !item.isEmpty())
            items += item;
    }
    return items;
}

} // namespace

HostDialog::HostDialog(QWidget *parent)
    : QDialog(parent)
    , m_message(new MessagePanel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("hostDialog"));
    auto *content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildFields();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(new ScrollPane(content, this), 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HostDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    fitToText(*this, HostLineLength);
    m_name->setFocus();
}

QLineEdit *HostDialog::addEdit(const char *name)
{
    auto *edit = new PathEdit(this);
    edit->setObjectName(QLatin1String(name));
    auto *label = new QLabel(this);
    label->setBuddy(edit);
    m_form->addRow(label, edit);
    return edit;
}

void HostDialog::buildFields()
{
    m_name = addEdit("hostName");
    m_address = addEdit("hostAddress");
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("hostPort"));
    m_port->setRange(1, HighestPort);
    m_port->setValue(SshPort);
    auto *portLabel = new QLabel(this);
    portLabel->setBuddy(m_port);
    m_form->addRow(portLabel, m_port);
    m_user = addEdit("hostUser");

    m_keyRow = new QWidget(this);
    m_key = new PathEdit(m_keyRow);
    m_key->setObjectName(QStringLiteral("hostKeyFile"));
    m_chooseKey = new QPushButton(m_keyRow);
    m_chooseKey->setObjectName(QStringLiteral("hostChooseKey"));
    m_chooseKey->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_keyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_key, 1);
    row->addWidget(m_chooseKey);
    auto *keyLabel = new QLabel(this);
    keyLabel->setBuddy(m_key);
    m_form->addRow(keyLabel, m_keyRow);
    connect(m_chooseKey, &QPushButton::clicked, this, &HostDialog::chooseKey);

    m_jump = addEdit("hostJump");
    m_runAs = addEdit("hostRunAs");
    m_runAsMethod = new QComboBox(this);
    m_runAsMethod->setObjectName(QStringLiteral("hostRunAsMethod"));
    m_runAsMethod->addItem(QStringLiteral("sudo"), QStringLiteral("sudo"));
    m_runAsMethod->addItem(QStringLiteral("su"), QStringLiteral("su"));
    auto *methodLabel = new QLabel(this);
    methodLabel->setBuddy(m_runAsMethod);
    m_form->addRow(methodLabel, m_runAsMethod);
    m_staging = addEdit("hostStaging");
    m_roles = addEdit("hostRoles");
    m_site = addEdit("hostSite");
    m_groups = addEdit("hostGroups");
    m_listHint = new QLabel(this);
    m_listHint->setWordWrap(true);
    m_form->addRow(QString(), m_listHint);
}

void HostDialog::setHost(const Host &host)
{
    m_original = host;
    m_isNew = false;
    m_name->setText(host.name);
    m_address->setText(host.address);
    m_port->setValue(host.port);
    m_user->setText(host.user);
    m_key->setText(host.keyFile);
    m_jump->setText(host.jumpHost);
    m_runAs->setText(host.runAs);
    m_runAsMethod->setCurrentIndex(m_runAsMethod->findData(host.runAsMethod));
    m_staging->setText(host.staging);
    m_roles->setText(host.roles.join(QStringLiteral(", ")));
    m_site->setText(host.site);
    m_groups->setText(host.groups.join(QStringLiteral(", ")));
    const bool isRemote = host.connection == ConnectionKind::Ssh;
    m_name->setEnabled(isRemote);
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port),
                           static_cast<QWidget *>(m_user), m_keyRow, static_cast<QWidget *>(m_jump)})
        m_form->setRowVisible(field, isRemote);
    retranslate();
}

Host HostDialog::host() const
{
    Host host = m_original;
    host.name = m_name->text().trimmed();
    host.address = m_address->text().trimmed();
    host.port = m_port->value();
    host.user = m_user->text().trimmed();
    host.keyFile = m_key->text().trimmed();
    host.jumpHost = m_jump->text().trimmed();
    host.runAs = m_runAs->text().trimmed();
    host.runAsMethod = m_runAsMethod->currentData().toString();
    host.staging = m_staging->text().trimmed();
    host.roles = listOf(m_roles->text());
    host.site = m_site->text().trimmed();
    host.groups = listOf(m_groups->text());
    return host;
}

void HostDialog::submit()
{
    const Host entered = host();
    if (const Status status = validateHost(entered); !status) {
        showProblem(status.error());
        return;
    }
    m_message->clear();
    emit submitted(entered);
}

void HostDialog::setKnown(const QStringList &sites, const QStringList &groups)
{
    completeFrom(m_site, sites);
    completeListFrom(m_groups, groups);
}

void HostDialog::showProblem(const Error &error)
{
    m_message->showError(error);
    if (error.code.startsWith(QLatin1String("host-name")) || error.code == QLatin1String("host-exists"))
        m_name->setFocus();
}

void HostDialog::chooseKey()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a private key"), QString());
    if (!file.isEmpty())
        m_key->setText(file);
}

void HostDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HostDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Add a host") : tr("Edit %1").arg(m_original.name));
    const auto name = [this](QWidget *field, const QString &text, const QString &help) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(text);
        QWidget *input = field == m_keyRow ? m_key : field;
        QString plain = text;
        input->setAccessibleName(plain.remove(QLatin1Char('&')).remove(QLatin1Char(':')).trimmed());
        if (auto *edit = qobject_cast<PathEdit *>(input))
            edit->setHelp(help);
        else
            input->setToolTip(help);
    };
    name(m_name, tr("&Name:"), tr("Letters, digits, dot, hyphen and underscore"));
    name(m_address, tr("&Address:"), tr("DNS name or IP address; empty: the name is used"));
    name(m_port, tr("&Port:"), tr("The port of the SSH server, usually 22"));
    name(m_user, tr("&User:"), tr("The account to log in with; empty: your own"));
    name(m_keyRow, tr("Private &key:"), tr("Empty: the SSH agent, then your default keys, then a password"));
    name(m_jump, tr("&Jump host:"), tr("A host that leads to this one: its name here, or user@address:port"));
    name(m_runAs, tr("Run st&eps as:"), tr("Another account on the host, for instance root; empty: the login user"));
    name(m_runAsMethod, tr("S&witch account with:"), tr("How the other account is taken"));
    name(m_staging, tr("S&taging folder:"),
         tr("Where packages are put on the host; empty: .convoy in the home folder"));
    name(m_roles, tr("&Roles:"), tr("Separated by commas"));
    name(m_site, tr("&Site:"), tr("Where the host stands"));
    name(m_groups, tr("&Groups:"), tr("Separated by commas"));
    m_chooseKey->setText(tr("C&hoose…"));
    m_listHint->setText(tr("Several roles or groups are separated by commas."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_isNew ? tr("Add the host") : tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace convoy
