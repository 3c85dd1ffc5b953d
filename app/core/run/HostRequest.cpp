// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/HostRequest.h"

#include <array>

namespace convoy {

namespace {

constexpr std::array words{"confirm", "retry", "skip"};

} // namespace

QString hostRequestWord(HostRequestKind kind)
{
    return QLatin1String(words.at(static_cast<size_t>(kind)));
}

std::optional<HostRequestKind> hostRequestFromWord(const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words.at(i)))
            return static_cast<HostRequestKind>(i);
    }
    return std::nullopt;
}

} // namespace convoy
