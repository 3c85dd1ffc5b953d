// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "repository/access/Access.h"

namespace convoy {

class Session;

/// What the session's operator may do now; nothing when that cannot be found out. GUI thread.
Access accessOf(Session &session);

/// What a privilege allows, as the end of a sentence: "delete packages".
Message privilegeText(Privilege privilege);
/// All of a set, in the language now set: "import packages, delete packages".
QString privilegesText(const PrivilegeSet &privileges);

} // namespace convoy
