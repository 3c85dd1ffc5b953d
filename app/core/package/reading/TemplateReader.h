// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QString>

namespace convoy {

/// True for application templates of the package whose descriptor lies in `root` ("" or ending in '/'): files ending in
/// .apd, .xml or .tpl beside it or in a `templates` folder beside it or above `ip/`.
bool isTemplate(const QString &path, const QString &root);

/// Name, type and version as the template gives them: the [Template] section of .apd and .tpl, the attributes of the
/// first element of an .xml. No public grammar exists, so what cannot be read is left empty and is no failure.
TemplateInfo readTemplate(const QString &path, const QByteArray &bytes);

} // namespace convoy
