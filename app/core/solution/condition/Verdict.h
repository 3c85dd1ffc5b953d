// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convoy {

/// What is known of a statement. A statement about an unknown fact is Unknown, never quietly true or false.
enum class Verdict { True, False, Unknown };

constexpr Verdict verdictOf(bool value)
{
    return value ? Verdict::True : Verdict::False;
}

constexpr Verdict operator!(Verdict truth)
{
    if (truth == Verdict::Unknown)
        return truth;
    return verdictOf(truth == Verdict::False);
}

/// Kleene's logic: one False decides, whatever else is unknown.
constexpr Verdict operator&(Verdict a, Verdict b)
{
    if (a == Verdict::False || b == Verdict::False)
        return Verdict::False;
    return a == Verdict::True && b == Verdict::True ? Verdict::True : Verdict::Unknown;
}

constexpr Verdict operator|(Verdict a, Verdict b)
{
    const Verdict bothFalse = (!a) & (!b);
    return !bothFalse;
}

} // namespace convoy
