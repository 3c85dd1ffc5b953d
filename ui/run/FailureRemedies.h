// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"
#include "run/failures/FailureCatalogue.h"
#include "wizard/Session.h"

class QWidget;

namespace convoy {

/// Carries out what the buttons of a failure offer on the host itself: its log, its entry, its key. Running it again is
/// the main window's. `parent` is the window over which dialogs open.
class FailureRemedies : public QObject
{
    Q_OBJECT

public:
    FailureRemedies(Session &session, QWidget *parent);

    void carryOut(FailureAction action, const QString &runId, const HostOutcome &outcome);

private:
    void openLog(const QString &runId, const HostOutcome &outcome);
    void editHost(const QString &name);
    void lookAtKey(const HostOutcome &outcome);
    void showProblem(const Error &error);

    Session &m_session;
    QWidget *m_window;
};

} // namespace convoy
