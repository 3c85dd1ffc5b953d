// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/CsvReport.h"

#include "base/Clock.h"
#include "base/Message.h"
#include "report/ReportTables.h"

#include <QCoreApplication>
#include <QStringView>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("core", "Host"),
    QT_TRANSLATE_NOOP("core", "Stage"),
    QT_TRANSLATE_NOOP("core", "Wave"),
    QT_TRANSLATE_NOOP("core", "State"),
    QT_TRANSLATE_NOOP("core", "State in words"),
    QT_TRANSLATE_NOOP("core", "Version before"),
    QT_TRANSLATE_NOOP("core", "Version"),
    QT_TRANSLATE_NOOP("core", "Step"),
    QT_TRANSLATE_NOOP("core", "Code"),
    QT_TRANSLATE_NOOP("core", "Message"),
    QT_TRANSLATE_NOOP("core", "What to do"),
    QT_TRANSLATE_NOOP("core", "Prerequisites"),
    QT_TRANSLATE_NOOP("core", "Started"),
    QT_TRANSLATE_NOOP("core", "Ended"),
    QT_TRANSLATE_NOOP("core", "Seconds"),
    QT_TRANSLATE_NOOP("core", "Report"),
    QT_TRANSLATE_NOOP("core", "Entries of the audit trail"),
    QT_TRANSLATE_NOOP("core", "Head of the audit trail"),
    QT_TRANSLATE_NOOP("core", "State of the audit trail"),
};

/// A cell that begins so is run as a formula by spreadsheets, whoever wrote it: a host's installer, for one.
bool looksLikeFormula(const QString &text)
{
    static const QString beginnings = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && beginnings.contains(text.front());
}

QString field(const QString &text)
{
    QString safe = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
    const bool isQuoted =
        std::ranges::any_of(safe, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!isQuoted)
        return safe;
    return QLatin1Char('"') + safe.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

void addRecord(QString &csv, const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields += field(value);
    csv += fields.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? toTimestamp(time) : QString();
}

QStringList recordOf(const Report &report, const ReportHost &host)
{
    const bool isTimed = host.began.isValid() && host.ended.isValid();
    return {host.host,
            host.stage,
            QString::number(host.wave),
            host.state,
            host.stateText,
            host.from,
            host.to,
            host.step,
            host.code,
            host.message,
            host.remedy,
            host.marks.join(QLatin1Char(' ')),
            timeOf(host.began),
            timeOf(host.ended),
            isTimed ? QString::number(host.began.secsTo(host.ended)) : QString(),
            report.title,
            report.trail.isKnown() ? QString::number(report.trail.entries) : QString(),
            report.trail.head,
            report.trail.isKnown() ? trailStateText(report.trail).text() : QString()};
}

} // namespace

QByteArray csvReport(const Report &report)
{
    QString csv;
    QStringList names;
    for (const char *title : titles)
        names += Message(title).text();
    addRecord(csv, names);
    for (const ReportHost &host : report.hosts)
        addRecord(csv, recordOf(report, host));
    return csv.toUtf8();
}

} // namespace convoy
