// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <expected>

namespace convoy {

/// What a call that may fail in an expected way gives back. Failures are values; exceptions are caught where
/// foreign code throws them and become an Error.
template <typename T>
using Result = std::expected<T, Error>;

/// A Result that carries nothing when all went well.
using Status = Result<void>;

/// Shorthand for returning a failure: `return failure(Error{...});`
inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace convoy
