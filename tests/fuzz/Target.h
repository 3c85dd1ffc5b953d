// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every fuzz target is: it takes any bytes, and crashes where a promise of the code is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace convoy::fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    // A copy of exactly this size, so that the sanitizer sees a read past the end.
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// A promise that holds whatever the input is.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace convoy::fuzz
