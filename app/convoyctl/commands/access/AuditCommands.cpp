// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "repository/audit/AuditStore.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <limits>

namespace convoy {

namespace {

Result<QDateTime> sinceFrom(const Arguments &arguments)
{
    const auto given = arguments.given(QStringLiteral("since"));
    if (!given)
        return QDateTime();
    if (const QDate day = QDate::fromString(*given, Qt::ISODate); day.isValid())
        return day.startOfDay(QTimeZone::UTC);
    QDateTime time = QDateTime::fromString(*given, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    if (time.isValid())
        return time.toUTC();
    return failure(usageError(QStringLiteral("bad-value"),
                              Message(QT_TRANSLATE_NOOP("core", "“%1” is neither a day nor a time, such as 2026-07-01 "
                                                                "or 2026-07-01T12:00:00Z."),
                                      {*given}),
                              arguments.command()));
}

Result<AuditFilter> filterFrom(const Arguments &arguments)
{
    const Result<QDateTime> since = sinceFrom(arguments);
    if (!since)
        return failure(since.error());
    const Result<int> limit = arguments.number(QStringLiteral("limit"), 0, 1, std::numeric_limits<int>::max());
    if (!limit)
        return failure(limit.error());
    return AuditFilter{.operatorName = arguments.value(QStringLiteral("by")),
                       .action = arguments.value(QStringLiteral("action")),
                       .subject = arguments.value(QStringLiteral("subject")),
                       .since = *since,
                       .beforeId = 0,
                       .limit = *limit};
}

Result<int> listAudit(Context &context)
{
    const Result<AuditFilter> filter = filterFrom(context.arguments());
    if (!filter)
        return failure(filter.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<QList<AuditEntry>> entries = (*repository)->audit().list(*filter);
    if (!entries)
        return failure(entries.error());
    QJsonArray items;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Entry")), shown(QT_TRANSLATE_NOOP("core", "Time")),
                     shown(QT_TRANSLATE_NOOP("core", "Operator")), shown(QT_TRANSLATE_NOOP("core", "Action")),
                     shown(QT_TRANSLATE_NOOP("core", "Subject")), shown(QT_TRANSLATE_NOOP("core", "Detail"))},
                    {0});
    for (const AuditEntry &entry : *entries) {
        items.append(entry.toJson());
        table.add({QString::number(entry.id), shownTime(entry.at), entry.operatorName, entry.action, entry.subject,
                   entry.detail});
    }
    context.output().json({{QStringLiteral("entries"), items}});
    context.output().text(table.isEmpty() ? shown(QT_TRANSLATE_NOOP("core", "There is no such entry.")) : table.text());
    return 0;
}

/// The report of another day names an entry that must be there still, at its place in the same chain.
Error headGone(const QString &head)
{
    return Error(QStringLiteral("audit-head-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The audit trail has no entry with the hash %1."), {head}))
        .because(Message(QT_TRANSLATE_NOOP("core", "What was written up to that entry is not what stands there now, or "
                                                   "the hash belongs to another repository.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Compare with a backup of the repository from the day of the report, "
                                                  "and find out who could write to it since.")));
}

/// Empty head: none was asked for.
Result<bool> isHeadThere(Repository &repository, const QString &head)
{
    return head.isEmpty() ? Result<bool>(true) : repository.audit().holds(head);
}

Result<int> verifyAudit(Context &context)
{
    const QString head = context.arguments().value(QStringLiteral("head"));
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const Result<AuditVerdict> verdict = (*repository)->audit().verify();
    if (!verdict)
        return failure(verdict.error());
    const Result<bool> isThere = isHeadThere(**repository, head);
    if (!isThere)
        return failure(isThere.error());
    QJsonObject json = verdict->toJson();
    if (!head.isEmpty())
        json.insert(QStringLiteral("headFound"), *isThere);
    context.output().json(json);
    if (!verdict->isIntact() || !*isThere) {
        context.output().problem(verdict->isIntact() ? headGone(head) : verdict->problem());
        return static_cast<int>(ErrorKind::Failed);
    }
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "The audit trail is intact. Entries: %1"),
                                {QLocale().toString(verdict->entries)}));
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "Last hash: %1"), {verdict->lastHash}));
    return 0;
}

} // namespace

std::vector<CliCommand> auditCommands()
{
    return {
        {.name = "audit list",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show what was done by whom, the newest first."),
         .options = {"by", "action", "subject", "since", "limit"},
         .run = listAudit,
         .note = QT_TRANSLATE_NOOP("core", "Who administers the repository sees everything, others what they did.")},
        {.name = "audit verify",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Check that the audit trail is what was written."),
         .options = {"head"},
         .run = verifyAudit},
    };
}

} // namespace convoy
