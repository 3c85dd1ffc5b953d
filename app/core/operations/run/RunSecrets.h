// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"
#include "plan/ParameterSet.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

namespace convoy {

/// What a run needs and nobody may store: silent.ini secrets and passwords. Travels to the runner over its standard
/// input as one JSON object, never on a command line or disk.
struct RunSecrets
{
    QMap<SilentKey, QString> silent;
    QHash<QString, Credentials> credentials; ///< by host; "" for all others
    qint64 lockWaitSeconds = 0;
    /// A saved plan is carried out again: hosts on which detection finds the version are skipped.
    bool skipWhenPresent = false;
    /// The run was begun before and is taken up where its journal ends.
    bool isResume = false;
    /// Of a resume: all other hosts stay as they are; empty: every host that is not done is gone on with.
    QStringList onlyHosts = {};

    [[nodiscard]] QByteArray toBytes() const;
    /// Empty bytes: none. "runner-input" when they are no such object.
    static Result<RunSecrets> fromBytes(const QByteArray &bytes);
};

} // namespace convoy
