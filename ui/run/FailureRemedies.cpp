// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/FailureRemedies.h"

#include "dialogs/HostDialog.h"
#include "dialogs/HostKeyDialog.h"
#include "log/LogDialog.h"
#include "repository/HostStore.h"
#include "wizard/KnownValues.h"

#include <QMessageBox>

namespace convoy {

namespace {

Error noKey(const QString &host)
{
    return Error(QStringLiteral("host-key-none"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 has shown no key that could be looked at."), {host}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check the host in the section Hosts.")));
}

} // namespace

FailureRemedies::FailureRemedies(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(parent)
{
}

void FailureRemedies::carryOut(FailureAction action, const QString &runId, const HostOutcome &outcome)
{
    switch (action) {
    case FailureAction::OpenLog:
        return openLog(runId, outcome);
    case FailureAction::EditHost:
        return editHost(outcome.host);
    case FailureAction::HostKey:
        return lookAtKey(outcome);
    default:
        break;
    }
}

void FailureRemedies::openLog(const QString &runId, const HostOutcome &outcome)
{
    auto *dialog = new LogDialog(m_session, runId, outcome.host, m_window);
    dialog->showFailure(outcome.step);
    dialog->open();
}

void FailureRemedies::editHost(const QString &name)
{
    const Result<Host> host = m_session.repository().hosts().find(name);
    if (!host)
        return showProblem(host.error());
    auto *dialog = new HostDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const KnownValues known(m_session.repository());
    dialog->setKnown(known.sites(), known.hostGroups());
    dialog->setHost(*host);
    connect(dialog, &HostDialog::submitted, this, [this, dialog, name](const Host &edited) {
        if (const Status stored = m_session.repository().hosts().update(name, edited); !stored)
            return dialog->showProblem(stored.error());
        dialog->accept();
        m_session.announceChange();
    });
    dialog->open();
}

void FailureRemedies::lookAtKey(const HostOutcome &outcome)
{
    const Result<Host> host = m_session.repository().hosts().find(outcome.host);
    if (!host)
        return showProblem(host.error());
    if (outcome.hostKey.isEmpty())
        return showProblem(noKey(host->name));
    HostKeyDialog::Question question =
        HostKeyDialog::questionAbout(m_session.repository().hosts(), *host, outcome.hostKey);
    question.shownAt = outcome.ended;
    auto *dialog = new HostKeyDialog(std::move(question), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = host->name, shown = outcome.hostKey] {
        const Status trusted =
            m_session.repository().hosts().trust(name, shown, m_session.operatorName(), dialog->reason());
        if (!trusted)
            return showProblem(trusted.error());
        m_session.announceChange();
    });
    dialog->open();
}

void FailureRemedies::showProblem(const Error &error)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, m_window->windowTitle(), error.text(), QMessageBox::Close, m_window);
    box->setObjectName(QStringLiteral("remedyProblem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(error.remedy.text());
    box->open();
}

} // namespace convoy
