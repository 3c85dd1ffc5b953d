// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"
#include "prerequisites/PackageRuleTable.h"

#include <QCoreApplication>

namespace convoy {

Finding portRangeRule(const PackageRuleInput &input)
{
    const QString port = input.application.value(QStringLiteral("port"));
    FindingBuilder builder("port-range", input.host.name,
                           Message(QT_TRANSLATE_NOOP("core", "The application port is a port")));
    builder.wanted(Message(QT_TRANSLATE_NOOP("core", "A whole number from 1 to 65535.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "The server could not listen on anything else.")));
    if (port.isEmpty())
        return builder.found(Message(QT_TRANSLATE_NOOP("core", "No application port is set."))).pass();
    builder.found(Message::verbatim(port));
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= 65535)
        return builder.pass();
    return builder.blocker(Truth::False,
                           Message(QT_TRANSLATE_NOOP("core", "Correct the port in the application parameters.")));
}

} // namespace convoy
