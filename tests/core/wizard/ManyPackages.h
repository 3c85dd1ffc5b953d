// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

namespace convoy {

/// Brings a repository that has one package to `count` of them, in 40 groups and 50 tenants, each in two of these:
/// "Package 00000" and so on, in ten versions each. They stand there without bytes of their own: what is looked at is
/// lists. False, with a word on stderr, when it could not be done.
bool fillWithPackages(Session &session, int count);

} // namespace convoy
