// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "package/PackageDescriptor.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoy {

/// A default option of an application template.
struct TemplateOption
{
    QString section;
    QString key;
    QString value;
    bool operator==(const TemplateOption &) const = default;
};

/// What an application template holds beside its name, type and version.
struct TemplateContent
{
    QList<TemplateOption> options;   ///< in the order of the file
    /// Other values of an application object, by the keys of `application set`: "startuptimeout", "port.default",
    /// "connection.SERVER", "annex.SECTION.KEY". In INI they stand in [Template], in .xml below <values>.
    QList<std::pair<QString, QString>> values{};
    QList<PackageQuestion> questions; ///< what is asked of the operator at installation; .xml alone has some
};

/// Reads a template in Convoy's own grammar (packages.md, "Templates"): .apd and .tpl are INI, every section but
/// [Template] an option section; .xml is <template> with options, values and questions. "template-malformed"
/// (ErrorKind::Request) when it is neither; a question that cannot be asked (a choice without values) is left out.
Result<TemplateContent> readTemplateContent(const QString &path, const QByteArray &bytes);

struct OpenedPackage;

/// Gives a package a template: its description, its raw bytes, its default options, and its questions where the package
/// itself asks none of that name. One of the same path is replaced.
void addTemplate(OpenedPackage &package, const QString &path, const QByteArray &bytes);

/// File names that ip_description.xml names as templates. Which element does is documented nowhere, so any whose name
/// speaks of templates or metadata counts, with a file name ending in .apd, .xml or .tpl in it.
QStringList referredTemplateNames(const QByteArray &ipDescription);

} // namespace convoy
