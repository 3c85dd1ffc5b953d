// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/DeployWizardState.h"

#include "application/ApplicationTemplate.h"
#include "plan/values/HostValues.h"

#include <algorithm>

namespace convoy {

namespace {

bool isSame(const PlanLimits &a, const PlanLimits &b)
{
    return a.parallel == b.parallel && a.parallelCopies == b.parallelCopies && a.maxFailed == b.maxFailed
           && a.maxFailedPerWave == b.maxFailedPerWave && a.retries == b.retries && a.waveSize == b.waveSize;
}

} // namespace

DeployWizardState::DeployWizardState(StoredPackage package, Profile profile, QObject *parent)
    : QObject(parent)
    , m_package(std::move(package))
    , m_profile(profile)
{
    // Verified when it was imported; one that cannot be read any more leaves the page without the package's own keys.
    if (auto ini = SilentIni::parse(m_package.silentIni, m_package.descriptor.silentIni))
        m_packageIni = std::move(*ini);
    const PackageDescriptor &descriptor = m_package.descriptor;
    auto &application = m_parameters.general.application;
    if (!descriptor.isPlugIn()) // its parents have the objects
        application.insert(QStringLiteral("object"), standardApplicationName(descriptor));
    application.insert(QStringLiteral("skipReinstallation"), QStringLiteral("false"));
}

bool DeployWizardState::isSecret(const SilentKey &key) const
{
    return isSecretKey(m_package.descriptor, key);
}

void DeployWizardState::setHosts(QStringList hosts)
{
    hosts.removeDuplicates();
    hosts.sort();
    if (hosts == m_hosts)
        return;
    m_hosts = std::move(hosts);
    const bool isFilled = prefill();
    emit hostsChanged();
    if (isFilled)
        emit valuesChanged();
    emit choiceChanged();
}

void DeployWizardState::takeUp(const DeploymentRequest &request)
{
    m_origin = request;
    m_beginsNow = false;
    m_limits = request.limits;
    const ParameterValues &general = request.parameters.general;
    m_parameters.general.application.insert(general.application);
    for (auto it = general.silent.cbegin(); it != general.silent.cend(); ++it) {
        // Of a secret the key alone is here, so that it is asked for; the package's own line does that already.
        if (!(isSecret(it.key()) && isInPackage(it.key())))
            m_parameters.general.silent.insert(it.key(), it.value());
    }
    m_parameters.hosts = request.parameters.hosts;
    if (!request.prefills)
        m_prefilled = request.targets.hosts;
    setHosts(request.targets.hosts);
}

void DeployWizardState::setPrevious(QMap<QString, ParameterValues> previous)
{
    m_previous = std::move(previous);
    if (!prefill())
        return;
    emit valuesChanged();
    emit choiceChanged();
}

const ParameterValues *DeployWizardState::previous(const QString &host) const
{
    const auto found = m_previous.constFind(host);
    return found == m_previous.cend() ? nullptr : &*found;
}

/// Each host once: what the operator changes afterwards stays changed.
bool DeployWizardState::prefill()
{
    prefillCommon();
    bool isFilled = false;
    for (const QString &host : std::as_const(m_hosts)) {
        const auto known = m_previous.constFind(host);
        if (known == m_previous.cend() || m_prefilled.contains(host))
            continue;
        prefillHost(host, *known);
        m_prefilled += host;
        isFilled = true;
    }
    return isFilled;
}

bool DeployWizardState::isTypedBefore(const QString &host,
                                      const std::function<bool(const ParameterValues &)> &holds) const
{
    return holds(m_origin.parameters.general) || holds(m_origin.parameters.hosts.value(host));
}

void DeployWizardState::prefillCommon()
{
    const auto isUnknown = [this](const QString &host) { return !m_previous.contains(host); };
    if (m_profile == Profile::Install || !m_prefilled.isEmpty() || m_hosts.isEmpty()
        || std::ranges::any_of(m_hosts, isUnknown))
        return;
    m_common = m_previous.value(m_hosts.constFirst());
    for (const QString &host : std::as_const(m_hosts)) {
        const ParameterValues &each = *previous(host);
        m_common.application.removeIf(
            [&each](const auto &entry) { return each.application.value(entry.key()) != entry.value(); });
        m_common.silent.removeIf(
            [&each](const auto &entry) { return each.silent.value(entry.key()) != entry.value(); });
    }
    prefillHost(QString(), m_common);
}

void DeployWizardState::prefillHost(const QString &host, const ParameterValues &previous)
{
    const ParameterValues general = m_parameters.general;
    ParameterValues &own = values(host);
    QMap<QString, QString> variables;
    for (auto it = previous.application.cbegin(); it != previous.application.cend(); ++it) {
        variables.insert(QStringLiteral("application.%1").arg(it.key()), it.value());
        const bool isDecision = it.key() == QLatin1String("skipReinstallation"); // of one run
        const bool isTyped =
            isTypedBefore(host, [&](const ParameterValues &values) { return values.application.contains(it.key()); });
        if (!isDecision && !isTyped && !it.value().isEmpty() && it.value() != general.application.value(it.key()))
            own.application.insert(it.key(), it.value());
    }
    for (auto it = previous.silent.cbegin(); it != previous.silent.cend(); ++it) {
        const QString inherited = silent(QString(), it.key());
        // What the package takes from a parameter goes on following that parameter.
        const bool isSame =
            inherited == it.value() || expandVariables(inherited, variables).value_or(QString()) == it.value();
        const bool isKnown = isInPackage(it.key()) || general.silent.contains(it.key());
        const bool isTyped =
            isTypedBefore(host, [&](const ParameterValues &values) { return values.silent.contains(it.key()); });
        if (!isTyped && !isSecret(it.key()) && !(isSame && isKnown))
            own.silent.insert(it.key(), it.value());
    }
    // A host that is chosen later has nothing of what the others had in common.
    for (auto it = m_common.application.cbegin(); it != m_common.application.cend(); ++it) {
        if (previous.application.value(it.key()).isEmpty())
            own.application.insert(it.key(), QString());
    }
    for (auto it = m_common.silent.cbegin(); it != m_common.silent.cend(); ++it) {
        if (!previous.silent.contains(it.key()))
            own.silent.insert(it.key(), packageSilent(it.key()));
    }
}

ParameterValues &DeployWizardState::values(const QString &host)
{
    return host.isEmpty() ? m_parameters.general : m_parameters.hosts[host];
}

QString DeployWizardState::application(const QString &host, const QString &field) const
{
    if (hasOwnApplication(host, field))
        return m_parameters.hosts.value(host).application.value(field);
    return m_parameters.general.application.value(field);
}

bool DeployWizardState::hasOwnApplication(const QString &host, const QString &field) const
{
    return !host.isEmpty() && m_parameters.hosts.value(host).application.contains(field);
}

void DeployWizardState::setApplication(const QString &host, const QString &field, const QString &value)
{
    if (value == application(host, field))
        return;
    if (!host.isEmpty() && value == m_parameters.general.application.value(field))
        values(host).application.remove(field);
    else
        values(host).application.insert(field, value);
    emit valuesChanged();
    emit choiceChanged();
}

QString DeployWizardState::silent(const QString &host, const SilentKey &key) const
{
    if (hasOwnSilent(host, key))
        return host.isEmpty() ? m_parameters.general.silent.value(key)
                              : m_parameters.hosts.value(host).silent.value(key);
    return host.isEmpty() ? packageSilent(key) : silent(QString(), key);
}

bool DeployWizardState::hasOwnSilent(const QString &host, const SilentKey &key) const
{
    return host.isEmpty() ? m_parameters.general.silent.contains(key)
                          : m_parameters.hosts.value(host).silent.contains(key);
}

void DeployWizardState::setSilent(const QString &host, const SilentKey &key, const QString &value)
{
    const bool isKnown = !host.isEmpty() || isInPackage(key);
    const QString inherited = host.isEmpty() ? packageSilent(key) : silent(QString(), key);
    const auto before = m_parameters;
    if (isKnown && value == inherited)
        values(host).silent.remove(key);
    else
        values(host).silent.insert(key, value);
    if (before == m_parameters)
        return;
    emit valuesChanged();
    emit choiceChanged();
}

void DeployWizardState::setAnswer(const QString &host, const SilentKey &key, const QString &value)
{
    values(host).silent.insert(key, value);
    emit valuesChanged();
    emit choiceChanged();
}

void DeployWizardState::resetSilent(const QString &host, const SilentKey &key)
{
    if (values(host).silent.remove(key) == 0)
        return;
    emit valuesChanged();
    emit choiceChanged();
}

void DeployWizardState::addSilentKey(const SilentKey &key)
{
    if (isInPackage(key) || m_parameters.general.silent.contains(key))
        return;
    m_parameters.general.silent.insert(key, QString());
    emit valuesChanged();
    emit choiceChanged();
}

void DeployWizardState::setSecret(const SilentKey &key, const Secret &value)
{
    if (m_secrets.value(key) == value)
        return;
    if (value.isEmpty())
        m_secrets.remove(key);
    else
        m_secrets.insert(key, value);
    emit secretsChanged();
    emit choiceChanged();
}

const std::optional<QString> &DeployWizardState::textDraft(const QString &host) const
{
    static const std::optional<QString> none;
    const auto found = m_textDrafts.constFind(host);
    return found == m_textDrafts.cend() ? none : *found;
}

void DeployWizardState::setTextDraft(const QString &host, const std::optional<QString> &text)
{
    if (text)
        m_textDrafts.insert(host, text);
    else
        m_textDrafts.remove(host);
}

void DeployWizardState::setLeavesOutBlocked(bool leaves)
{
    if (leaves == m_leavesOutBlocked)
        return;
    m_leavesOutBlocked = leaves;
    emit choiceChanged();
}

void DeployWizardState::setLimits(const PlanLimits &limits)
{
    if (isSame(limits, m_limits))
        return;
    m_limits = limits;
    emit limitsChanged();
    emit choiceChanged();
}

DeploymentRequest DeployWizardState::request() const
{
    DeploymentRequest request = m_origin;
    request.parameters = {};
    request.package = QString::number(m_package.id);
    request.profile = m_profile;
    request.targets.hosts = m_hosts;
    request.parameters.general = m_parameters.general;
    for (const QString &host : m_hosts) {
        const ParameterValues own = m_parameters.hosts.value(host);
        if (!own.isEmpty())
            request.parameters.hosts.insert(host, own);
    }
    request.limits = m_limits;
    request.prefills = false; // the values of before are among the hosts' own, unless they were taken away
    return request;
}

DeployWizardState::Preparation DeployWizardState::preparation(const QHash<QString, Credentials> &credentials) const
{
    DeploymentRequest wanted = request();
    wanted.credentials = credentials;
    return [wanted](Repository &repository, const ConnectionFactory &connections, const Clock &clock,
                    const CancelToken &cancel) {
        return prepareDeployment(repository, wanted, connections, clock, {}, cancel);
    };
}

QMap<SilentKey, QString> DeployWizardState::revealedSecrets() const
{
    QMap<SilentKey, QString> revealed;
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        revealed.insert(it.key(), it.value().reveal());
    return revealed;
}

} // namespace convoy
