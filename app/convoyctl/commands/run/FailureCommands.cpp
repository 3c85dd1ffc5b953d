// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "run/failures/FailureCatalogue.h"

#include <QJsonArray>

namespace convoy {

namespace {

/// Reads well in a terminal and as a page of the documentation.
QString failureText(const FailureEntry &entry)
{
    QString text = QStringLiteral("## %1: %2\n\n").arg(QLatin1String(entry.code), Message(entry.title).text());
    text += shown(QT_TRANSLATE_NOOP("core", "Looked at: %1"), {Message(entry.lookedAt).text()}) + QLatin1String("\n\n");
    for (const char *attempt : entry.tries) {
        if (attempt)
            text += QStringLiteral("- %1\n").arg(Message(attempt).text());
    }
    return text;
}

bool holds(const FailureEntry &entry, const QString &filter)
{
    return filter.isEmpty() || QLatin1String(entry.code).contains(filter)
           || Message(entry.title).text().contains(filter, Qt::CaseInsensitive);
}

Result<int> listFailures(Context &context)
{
    const QString filter = context.arguments().value(QStringLiteral("filter"));
    QJsonArray items;
    QStringList texts;
    for (const FailureEntry *entry : allFailures()) {
        if (!holds(*entry, filter))
            continue;
        items += failureJson(*entry);
        texts += failureText(*entry);
    }
    context.output().json({{QStringLiteral("failures"), items}});
    context.output().text(texts.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "Nothing found."))
                                          : texts.join(QLatin1Char('\n')).chopped(1));
    return 0;
}

Result<int> showFailure(Context &context)
{
    const QString code = context.arguments().values().constFirst();
    const FailureEntry *entry = findFailure(code);
    if (!entry) {
        return failure(Error(QStringLiteral("failure-unknown"),
                             Message(QT_TRANSLATE_NOOP("core", "There is no failure with the code %1."), {code}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "convoyctl failure list names them all."))));
    }
    context.output().json({{QStringLiteral("failures"), QJsonArray{failureJson(*entry)}}});
    context.output().text(failureText(*entry).chopped(1));
    return 0;
}

} // namespace

std::vector<CliCommand> failureCommands()
{
    return {{.name = "failure list",
             .arguments = "",
             .summary = QT_TRANSLATE_NOOP("core", "Every way in which the work on a host can fail, and what to do."),
             .options = {"filter"},
             .run = listFailures},
            {.name = "failure show",
             .arguments = "CODE",
             .summary = QT_TRANSLATE_NOOP("core", "What is known of one failure."),
             .leastArguments = 1,
             .mostArguments = 1,
             .options = {},
             .run = showFailure}};
}

} // namespace convoy
