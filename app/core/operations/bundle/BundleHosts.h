// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Host.h"
#include "plan/json/JsonObjectReader.h"

#include <QJsonObject>

namespace convoy {

/// A host as it stands in a bundle: all that is stored of it, which is never a password; of a private key the path.
QJsonObject bundledHost(const Host &host);
Host hostFromBundle(JsonObjectReader reader);

/// Texts of an array; anything else in it is refused at `key`.
QStringList textsOf(JsonObjectReader &reader, const QString &key);

} // namespace convoy
