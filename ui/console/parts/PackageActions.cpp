// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/PackageActions.h"

#include "widgets/FlowLayout.h"
#include "wizard/access/PrivilegeTexts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr Privilege Needed[] = {Privilege::Deploy, Privilege::CopyToTenants, Privilege::SaveACopy, Privilege::Delete};

} // namespace

PackageActions::PackageActions(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
{
    static constexpr const char *Names[ActionCount] = {"installPackage", "copyToTenants", "savePackageCopy",
                                                       "deletePackage"};
    auto *row = new FlowLayout(8);
    for (int action = 0; action < ActionCount; ++action) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(Names[action]));
        connect(button, &QPushButton::clicked, this, [this, action] { emit triggered(static_cast<Action>(action)); });
        row->addWidget(button);
        m_buttons[action] = button;
    }
    m_reason->setObjectName(QStringLiteral("actionsReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_reason);
    retranslate();
}

void PackageActions::setPackage(const StoredPackage &package, const Access &access)
{
    m_package = package;
    m_access = access;
    showReasons();
}

void PackageActions::showReasons()
{
    const QString promises[ActionCount] = {
        tr("Choose hosts, fill in the parameters, read the plan, then install this package"),
        tr("Let the operators of other tenants see this package"),
        tr("Write the package to a file, exactly as it was imported"),
        tr("Take this package out of the repository for good"),
    };
    PrivilegeSet missing;
    for (int action = 0; action < ActionCount; ++action) {
        const Status may = m_access.may(Needed[action], m_package);
        const QString said = may ? promises[action] : may.error().text();
        m_buttons[action]->setEnabled(may.has_value());
        m_buttons[action]->setToolTip(said);
        m_buttons[action]->setAccessibleDescription(said);
        if (!may)
            missing.add(Needed[action]);
    }
    m_reason->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        m_reason->setText(tr("With this package %1 has no right to: %2. Somebody who administers the repository can "
                             "grant it.")
                              .arg(m_access.operatorName, privilegesText(missing)));
}

void PackageActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackageActions::retranslate()
{
    m_buttons[Install]->setText(tr("&Install…"));
    m_buttons[CopyToTenants]->setText(tr("Copy to &tenants…"));
    m_buttons[SaveACopy]->setText(tr("Save a &copy…"));
    m_buttons[Delete]->setText(tr("D&elete…"));
    showReasons();
}

} // namespace convoy
