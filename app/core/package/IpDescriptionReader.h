// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QString>

namespace convoy {

/// Reads ip_description.xml (packages reference 1.2) and derives what it does not say: command lines and result log
/// of chapter 2, silentIni "genesys_silent.ini" (whoever knows the files clears it when the package has none), derived
/// detection. Unknown elements are passed over: the format is not ours. `fileName` is for messages.
///
/// Codes: "descriptor-malformed" (not XML, a document type declaration, over 1 MB, no name, no version …) and
/// "descriptor-unsupported" (FormatVersion below 4.0, compared as numbers). Pure; any thread.
Result<PackageDescriptor> readIpDescription(const QByteArray &bytes, const QString &fileName);

} // namespace convoy
