// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "catalogue/systems/OsCatalogue.h"

namespace convoy {

struct OsDetail
{
    Message name;
    QString value; ///< in the language now set; never empty
};

/// What the catalogue knows of one system, line by line, for people: both doors show these.
QList<OsDetail> osDetails(const OsCatalogue &catalogue, const OsEntry &entry);

} // namespace convoy
