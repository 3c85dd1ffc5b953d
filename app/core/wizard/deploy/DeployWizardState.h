// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "operations/run/Deployment.h"
#include "package/ini/SilentIni.h"
#include "repository/PackageStore.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace convoy {

/// Everything chosen and typed in one deployment wizard, page by page; nothing of it is stored on disk. It outlives the
/// window (DeploySession), so that a wizard closed and opened again finds it as it was (U07). GUI thread.
///
/// A value is looked for in this order: the host's own, the general one, the package's. Host "" means all hosts.
/// Secrets are the same for all hosts and never part of the ParameterSet.
class DeployWizardState : public QObject
{
    Q_OBJECT

public:
    DeployWizardState(StoredPackage package, Profile profile, QObject *parent = nullptr);

    static SilentKey installPathKey() { return {QStringLiteral("IPCommon"), QStringLiteral("InstallPath")}; }

    [[nodiscard]] const StoredPackage &package() const { return m_package; }
    [[nodiscard]] const SilentIni &packageIni() const { return m_packageIni; }
    [[nodiscard]] Profile profile() const { return m_profile; }
    /// Whether it is a solution definition that is deployed (SolutionWizardState), not a package (G094).
    [[nodiscard]] virtual bool isSolution() const { return false; }
    /// How the plan is made: facts first, then the planner. Blocking; for a thread of the pool.
    using Preparation =
        std::function<Result<Plan>(Repository &, const ConnectionFactory &, const Clock &, const CancelToken &)>;
    [[nodiscard]] virtual Preparation preparation(const QHash<QString, Credentials> &credentials) const;
    /// The version that a host's facts tell, where they do.
    [[nodiscard]] virtual QString installedVersion(const FactSet & /*facts*/) const { return {}; }
    [[nodiscard]] bool isSecret(const SilentKey &key) const;

    [[nodiscard]] const QStringList &hosts() const { return m_hosts; } ///< by name, each once
    void setHosts(QStringList hosts);

    /// True once: nothing has been chosen or taken away yet.
    [[nodiscard]] bool beginsNow() { return std::exchange(m_beginsNow, false); }

    /// Begins with the hosts, values and limits of a run that is run again; what was typed there stands over what a host's
    /// previous deployment was given.
    void takeUp(const DeploymentRequest &request);
    /// The run whose hosts are run again; empty: none. Hosts where the version is found are then left alone.
    [[nodiscard]] const QString &again() const { return m_origin.again; }

    /// What each host's previous deployment was given (for a roll back: the last one of the version gone back to). A host
    /// that is chosen begins with it (G147, G156, G164); what differs from it can be marked. In an upgrade and a roll back
    /// what the hosts chosen first have in common becomes the general value, to be seen and changed once for all.
    void setPrevious(QMap<QString, ParameterValues> previous);
    [[nodiscard]] const ParameterValues *previous(const QString &host) const;

    [[nodiscard]] const ParameterSet &parameters() const { return m_parameters; }
    [[nodiscard]] QString application(const QString &host, const QString &field) const;
    [[nodiscard]] bool hasOwnApplication(const QString &host, const QString &field) const;
    /// A host's value that equals the general one is not kept as its own.
    void setApplication(const QString &host, const QString &field, const QString &value);

    [[nodiscard]] QString silent(const QString &host, const SilentKey &key) const;
    [[nodiscard]] QString packageSilent(const SilentKey &key) const
    {
        return m_packageIni.value(key.first, key.second).value_or(QString());
    }
    [[nodiscard]] bool isInPackage(const SilentKey &key) const
    {
        return m_packageIni.value(key.first, key.second).has_value();
    }
    [[nodiscard]] bool hasOwnSilent(const QString &host, const SilentKey &key) const;
    void setSilent(const QString &host, const SilentKey &key, const QString &value);
    /// The answer to a question: also kept where it is empty, or equal to what the package proposes.
    void setAnswer(const QString &host, const SilentKey &key, const QString &value);
    /// Back to the general value, or for all hosts to the package's; a key that was added disappears.
    void resetSilent(const QString &host, const SilentKey &key);
    void addSilentKey(const SilentKey &key);

    [[nodiscard]] const QMap<SilentKey, Secret> &secrets() const { return m_secrets; }
    void setSecret(const SilentKey &key, const Secret &value); ///< an empty one forgets it

    /// The silent.ini as text that could not be taken over yet (U07); nullopt: there is none.
    [[nodiscard]] const std::optional<QString> &textDraft(const QString &host) const;
    void setTextDraft(const QString &host, const std::optional<QString> &text);
    [[nodiscard]] QStringList hostsWithTextDraft() const { return m_textDrafts.keys(); }

    [[nodiscard]] bool leavesOutBlocked() const { return m_leavesOutBlocked; }
    void setLeavesOutBlocked(bool leaves);
    [[nodiscard]] const PlanLimits &limits() const { return m_limits; }
    void setLimits(const PlanLimits &limits);

    /// What the planner gets, without credentials: values of hosts that are not chosen are left out.
    [[nodiscard]] DeploymentRequest request() const;
    [[nodiscard]] QMap<SilentKey, QString> revealedSecrets() const; ///< for the runner alone

signals:
    void hostsChanged();
    void valuesChanged();
    void secretsChanged();
    void limitsChanged();
    void choiceChanged(); ///< any of the above, and limits, secrets and leaving out

private:
    ParameterValues &values(const QString &host);
    bool prefill();
    [[nodiscard]] bool isTypedBefore(const QString &host,
                                     const std::function<bool(const ParameterValues &)> &holds) const;
    void prefillCommon();
    void prefillHost(const QString &host, const ParameterValues &previous);

    StoredPackage m_package;
    SilentIni m_packageIni;
    Profile m_profile = Profile::Install;
    QStringList m_hosts;
    DeploymentRequest m_origin; ///< what is kept of a run that is run again
    QMap<QString, ParameterValues> m_previous;
    ParameterValues m_common; ///< what the hosts chosen first had in common: they are the general values
    QStringList m_prefilled; ///< hosts whose values were filled in, and may have been changed since
    ParameterSet m_parameters;
    QMap<SilentKey, Secret> m_secrets;
    QMap<QString, std::optional<QString>> m_textDrafts;
    PlanLimits m_limits;
    bool m_leavesOutBlocked = false;
    bool m_beginsNow = true;
};

} // namespace convoy
