// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/host/HostContext.h"

namespace convoy {

/// What detection saw on a host.
struct Detection
{
    bool isFound = false; ///< in the version that is wanted
    QString version;      ///< what stands there, as far as the rule tells
    bool isDeclared = false;
};

/// What is looked for on a host, and how.
struct DetectionQuestion
{
    Connection &connection;
    DetectionRule rule;
    QMap<QString, QString> variables;
    Version wanted;
    QString installPath; ///< where there is no rule, something must be in it
    const CancelToken &cancel;
};
/// Looks without knowing of a run. An Error only when the host could not be asked.
Result<Detection> lookAtHost(const DetectionQuestion &question);

/// Looks by the package's rule: a file's content, or a command's output, held against the pattern. A package without a
/// rule has a derived one: this run's result log says code 0 and the version, and the install path is a folder with
/// something in it. An Error only when the host could not be asked.
Result<Detection> detectPackage(const HostContext &context);
[[nodiscard]] bool hasDeclaredDetection(const HostContext &context);
/// Looks for another version than the run's, by the rule of that version's package where it is at hand, where the
/// deployment before the run stood.
Result<Detection> lookForVersion(const HostContext &context, const QString &version);
/// After an undo: that version is found, or nothing when it is empty. Notes what was seen in the outcome; else
/// "undo-unproved".
[[nodiscard]] Status proveVersion(HostContext &context, const QString &version);

} // namespace convoy
