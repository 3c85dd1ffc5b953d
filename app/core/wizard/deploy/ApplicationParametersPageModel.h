// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"
#include "wizard/deploy/DeployWizardState.h"

#include <QObject>

namespace convoy {

/// One value that keeps the wizard from going on: where it is, and what is wrong with it.
struct ValueProblem
{
    QString host;  ///< empty: the value for all hosts
    QString field; ///< an application field, or "Section.Key"
    Error error;
};

/// The application parameters of a deployment: one value for all hosts, and what one host has of its own. The objects
/// named here are Convoy's own records; no Configuration Server is asked. GUI thread.
class ApplicationParametersPageModel : public QObject
{
    Q_OBJECT

public:
    ApplicationParametersPageModel(Session &session, DeployWizardState &state, QObject *parent = nullptr);

    [[nodiscard]] const QString &host() const { return m_host; } ///< whose values are shown; empty: all hosts
    void setHost(const QString &host);
    [[nodiscard]] QStringList hosts() const { return m_state.hosts(); }
    /// Hosts with values of their own.
    [[nodiscard]] bool hasOwnValues(const QString &host) const;

    [[nodiscard]] QString value(const QString &field) const { return m_state.application(m_host, field); }
    void setValue(const QString &field, const QString &value) { m_state.setApplication(m_host, field, value); }
    [[nodiscard]] bool isOwn(const QString &field) const { return m_state.hasOwnApplication(m_host, field); }
    void useGeneral(const QString &field);
    [[nodiscard]] bool skipsReinstallation() const;

    [[nodiscard]] QStringList tenants() const { return m_tenants; }
    /// What the repository knows for this field; for completing while typing (G097), and to pick from.
    [[nodiscard]] QStringList knownValues(const QString &field) const;

    /// A plug-in has no object of its own: nothing of it is asked (G122 to G124).
    [[nodiscard]] bool isPlugIn() const { return m_state.package().descriptor.isPlugIn(); }
    /// Names of the parents' application objects on a host, which a plug-in finds by itself (G120).
    [[nodiscard]] QStringList parentObjects(const QString &host) const;
    /// Whether the plug-in's options go to this one of them (G133); to all unless told otherwise.
    [[nodiscard]] bool isParentChosen(const QString &host, const QString &name) const;
    void setParentChosen(const QString &host, const QString &name, bool isChosen);

    /// The value shown now.
    [[nodiscard]] std::optional<Error> problem(const QString &field) const;
    /// Of all hosts' values and of every chosen host's own.
    [[nodiscard]] QList<ValueProblem> problems() const;

signals:
    void valuesChanged();
    void hostChanged();
    void hostsChanged();

private:
    void load();

    Session &m_session;
    DeployWizardState &m_state;
    QString m_host;
    QStringList m_tenants;
};

} // namespace convoy
