// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/HostSelectionPage.h"
#include "dialogs/HostKeyDialog.h"
#include "dialogs/PasswordDialog.h"
#include "operations/host/HostImport.h"
#include "repository/HostStore.h"
#include "widgets/MessagePanel.h"

// What HostSelectionPage can do for a host that did not let Convoy in.

namespace convoy {

namespace {

using namespace std::chrono_literals;

} // namespace

void HostSelectionPage::answerCurrentHost()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const HostChoice &choice = m_model.choice(row);
    if (choice.answer() == HostAnswer::LoginRefused)
        askPassword(choice);
    else
        trustKey(choice);
}

void HostSelectionPage::trustKey(const HostChoice &choice)
{
    if (!choice.check.problem)
        return;
    const QString fingerprint = shownFingerprint(*choice.check.problem, choice.host.hostKey);
    if (fingerprint.isEmpty())
        return;
    auto *dialog =
        new HostKeyDialog(HostKeyDialog::questionAbout(m_session.repository().hosts(), choice.host, fingerprint), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = choice.host.name, fingerprint] {
        const Status status =
            m_session.repository().hosts().trust(name, fingerprint, m_session.operatorName(), dialog->reason());
        if (!status) {
            m_message->showError(status.error());
            return;
        }
        m_session.announceChange();
        m_model.ask({name}, 0min);
    });
    dialog->open();
}

void HostSelectionPage::askPassword(const HostChoice &choice)
{
    auto *dialog = new PasswordDialog(choice.host.name, choice.host.user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = choice.host.name] {
        m_session.setCredentials(name, dialog->credentials());
        m_model.ask({name}, 0min);
    });
    dialog->open();
}

} // namespace convoy
