// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"

#include <chrono>
#include <optional>

namespace convoy {

/// Whether something is read while the window waits or in the background, and how often. A small repository is always read
/// at once, however busy the computer is; a large one when it was quick the last time. A value.
class ReadingPace
{
public:
    using Time = std::chrono::nanoseconds;
    static constexpr std::chrono::milliseconds MostInWindow{15};
    static constexpr qint64 LargeBytes = 1'500'000; ///< of the repository without its payload

    explicit ReadingPace(const RepositoryUrl &url);
    [[nodiscard]] bool isQuick() const;
    void took(Time time);
    [[nodiscard]] std::chrono::milliseconds pause() const; ///< after a reading in the background

private:
    QString m_path;
    bool m_isLarge = false;
    std::optional<Time> m_took;
};

} // namespace convoy
