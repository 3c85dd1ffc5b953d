// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

/// Rules of the packages reference 2.5: a full path without ~, . or .. parts; and never the root itself.
Message problemOf(const QString &path, bool isWindows)
{
    const QChar separator = QLatin1Char(isWindows ? '\\' : '/');
    const bool hasDrive = path.size() > 2 && path.at(0).isLetter() && path.at(1) == QLatin1Char(':');
    const bool isFull = isWindows ? hasDrive && path.at(2) == separator : path.startsWith(separator);
    if (!isFull)
        return Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not a full path."), {path});
    const QStringList parts = path.mid(isWindows ? 2 : 0).split(separator, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not a folder of the package's own."), {path});
    for (const QString &part : parts) {
        if (part == QLatin1String(".") || part == QLatin1String("..") || part.startsWith(QLatin1Char('~')))
            return Message(QT_TRANSLATE_NOOP("core", "\"%1\" has the part \"%2\" in it."), {path, part});
    }
    const bool hasControl = std::ranges::any_of(path, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControl)
        return Message(QT_TRANSLATE_NOOP("core", "The path has a control character in it."));
    return {};
}

} // namespace

Finding installPathRule(const PackageRuleInput &input)
{
    FindingBuilder builder("install-path", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "The installation path is usable")));
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "A full path without \"~\", \".\" and \"..\" in it.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "Installers refuse other paths, or put files where nobody looks.")));
    if (input.installPath.isEmpty())
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "No installation path is set."))).pass();
    const Message problem = problemOf(input.installPath, familyOf(input) == QLatin1String("windows"));
    if (!problem.isEmpty()) {
        return builder.found(problem).blocker(
            Truth::False, Message(QT_TRANSLATE_NOOP("core", "Correct InstallPath in the installation parameters.")));
    }
    return builder.found(Message::verbatim(input.installPath)).pass();
}

} // namespace convoy
