// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "operations/source/SourceLocation.h"

#include <QByteArray>

namespace convoy {

/// What convoy-smb says on its standard error, as the three parts a person needs. An unknown text is "share-gone".
Error shareError(const SourceLocation &location, const QByteArray &said);
Error shareProgramMissing(const SourceLocation &location, const QString &detail);

} // namespace convoy
