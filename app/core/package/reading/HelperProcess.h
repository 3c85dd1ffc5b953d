// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace convoy {

/// One run of the helper process: started, fed on, ended, whatever happens. Blocking; needs no event loop.
struct HelperProcess
{
    QString program;
    QStringList arguments;
    QString package;                     ///< for messages
    std::chrono::milliseconds timeLimit; ///< of waiting for the helper; time spent in `sink` does not count

    using Sink = std::function<Status(QByteArrayView)>;
    [[nodiscard]] Status run(const Sink &sink, const CancelToken &cancel) const;
};

} // namespace convoy
