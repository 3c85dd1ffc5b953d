// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace convoy {

/// What an operator asks about one host of a run that is going on. It waits in the repository for the runner, as a
/// RunRequest does.
enum class HostRequestKind { Confirm, Retry, Skip };

QString hostRequestWord(HostRequestKind kind); ///< confirm retry skip
std::optional<HostRequestKind> hostRequestFromWord(const QString &word);

struct HostRequest
{
    qint64 id = 0; ///< the repository's own; 0: not stored yet
    HostRequestKind kind = HostRequestKind::Confirm;
    QString host;
    QString step; ///< of Confirm: the one that waits
    QString operatorName;
};

} // namespace convoy
