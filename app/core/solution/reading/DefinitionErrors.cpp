// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/DefinitionErrors.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error refused(const QString &code, const DocumentPlace &place, Message why, Message remedy)
{
    const Message headline =
        place.line <= 0
            ? Message(QT_TRANSLATE_NOOP("core", "The solution definition %1 cannot be used."), {place.file})
            : Message(QT_TRANSLATE_NOOP("core", "The solution definition %1 cannot be used because of line %2."),
                      {place.file, QString::number(place.line)});
    return Error(code, headline, ErrorKind::Request).because(std::move(why)).advise(std::move(remedy));
}

} // namespace

Error malformedSolution(const DocumentPlace &place, Message why, Message remedy)
{
    return refused(QStringLiteral("solution-malformed"), place, std::move(why), std::move(remedy));
}

Error unsupportedSolution(const DocumentPlace &place, Message why, Message remedy)
{
    return refused(QStringLiteral("solution-unsupported"), place, std::move(why), std::move(remedy));
}

} // namespace convoy
