// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Planner.h"

namespace convoy {

/// Resolves the values of one host. A host that could not be asked keeps texts with ${host.…} in them as they are
/// ("late"); resolveLate() does the rest once it has answered.
class HostValues
{
public:
    HostValues(const PlanRequest &request, const PlanTarget &target);

    /// Fills PlanHost::application, silent and installPath.
    [[nodiscard]] Status resolveInto(PlanHost &host) const;

private:
    [[nodiscard]] Status resolveApplication(PlanHost &host) const;
    [[nodiscard]] Status resolveSilent(PlanHost &host) const;
    [[nodiscard]] Status resolveOne(PlanHost &host, const SilentKey &key, const QString &value,
                                    const QMap<QString, QString> &variables) const;
    [[nodiscard]] Result<QString> expanded(const QString &text, const QMap<QString, QString> &variables) const;

    const PlanRequest &m_request;
    const PlanTarget &m_target;
    ParameterValues m_values;
    bool m_isLate;
};

/// What is filled in before the operator says anything (G101, G147, G156, G164): the values of the host's previous
/// deployment, for a roll back those of the last deployment of the version gone back to. Skip re-installation is a
/// decision of one run and is not carried over.
ParameterValues prefilledValues(const PlanRequest &request, const PlanTarget &target);

/// True when nobody has looked at the host, so that its values cannot be resolved yet.
bool isUnknownHost(const PlanTarget &target);

/// What HostValues left open, with facts asked since.
[[nodiscard]] Status resolveLate(PlanHost &planned, const Host &host, const FactSet &facts);

/// silent.ini keys that are masked and never stored: the package's secrets, and answers to password questions.
bool isSecretKey(const PackageDescriptor &package, const SilentKey &key);
/// "Section.Key", split at the first dot.
SilentKey silentKeyOf(const QString &text);
SilentKey installPathKey(); ///< IPCommon, InstallPath

} // namespace convoy
