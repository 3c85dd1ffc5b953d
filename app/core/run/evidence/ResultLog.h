// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace convoy {

/// What an installer wrote about itself (packages reference 2.4).
struct ResultLog
{
    QString name;
    QString version;
    int code = -1; ///< 0 success, 1 failure; -1 when the file does not say
    QString error; ///< may have several lines
    bool wantsRestart = false;
};

/// Nothing when the bytes are no result log. `Error` is read up to the `Reboot=` line.
std::optional<ResultLog> readResultLog(const QByteArray &bytes);

} // namespace convoy
