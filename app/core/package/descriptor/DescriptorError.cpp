// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/DescriptorError.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Message headline(const DescriptorPlace &place)
{
    if (place.line <= 0)
        return Message(QT_TRANSLATE_NOOP("core", "The package description %1 cannot be used."), {place.file});
    return Message(QT_TRANSLATE_NOOP("core", "The package description %1 cannot be used because of line %2."),
                   {place.file, QString::number(place.line)});
}

} // namespace

Error malformedDescriptor(const DescriptorPlace &place, Message why, Message remedy)
{
    return Error(QStringLiteral("descriptor-malformed"), headline(place), ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(remedy));
}

Error unsupportedDescriptor(const DescriptorPlace &place, Message why, Message remedy)
{
    return Error(QStringLiteral("descriptor-unsupported"), headline(place), ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(remedy));
}

} // namespace convoy
