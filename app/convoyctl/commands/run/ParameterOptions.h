// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "package/PackageDescriptor.h"
#include "package/ini/SilentIni.h"
#include "plan/Plan.h"

#include <QMap>

namespace convoy {

/// Values of --parameters, --silent-ini, --silent and --set (a later one wins over an earlier one), and apart from them
/// what is secret.
struct GivenParameters
{
    ParameterSet values;
    QMap<SilentKey, QString> secrets;
};

/// A secret as an argument's value is refused ("secret-on-command-line"): arguments can be seen by every user.
[[nodiscard]] Result<GivenParameters> parametersFrom(const Arguments &arguments, const PackageDescriptor &package);
/// --secret SECTION.KEY=@FILE|@- alone.
[[nodiscard]] Result<QMap<SilentKey, QString>> secretsFrom(const Arguments &arguments);

/// Secrets that the plan needs and that were not given are asked for on a terminal. Without one the package's own value
/// stays, which `onKept` is told; where it has none: "secret-missing", naming all of them.
[[nodiscard]] Status completeSecrets(const Plan &plan, const SilentIni &own, QMap<SilentKey, QString> &secrets,
                                     const std::function<void(const QString &key)> &onKept);

} // namespace convoy
