// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageReader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// A template that is given beside its package (import method B).
struct SeparateTemplate
{
    QString path; ///< of the file, as given
    QByteArray bytes;
};

/// Reads the files: at most one .xml and one .apd. "template-unreadable", "template-kind", "templates-several",
/// "template-malformed"; all ErrorKind::Request. Blocking.
Result<QList<SeparateTemplate>> readSeparateTemplates(const QStringList &paths);

/// Gives the package its separate templates, or refuses and leaves it as it was. A package with two or more templates of
/// a kind is imported with its templates (method A): "templates-several". A template must be the one that the package
/// refers to, by its description, by MediaInfo.xml, or by a copy in its own folder of templates: "template-not-referred".
/// Where none of these names one, its file name or its name has to hold the package's nickname or name, and its version,
/// if it gives one, has to be the package's or its family's. Changed from the copy in the folder of templates: "template-changed".
Status addSeparateTemplates(OpenedPackage &package, const QList<SeparateTemplate> &templates);

} // namespace convoy
