// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lifecycle/OsLifecycle.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoy {

namespace {

class Spans
{
public:
    void add(OsPhase phase, QDate first, QDate last, bool isUncertain)
    {
        if (last.isValid() && last < first)
            return;
        m_spans.append({phase, first, last, isUncertain});
    }
    /// The day after the last one known; invalid after an open end.
    [[nodiscard]] QDate next() const { return m_spans.isEmpty() ? QDate() : m_spans.last().last.addDays(1); }
    [[nodiscard]] const QList<OsPhaseSpan> &all() const { return m_spans; }

private:
    QList<OsPhaseSpan> m_spans;
};

QList<OsPhaseSpan> previewSpans(const OsEntry &entry)
{
    return {{.phase = OsPhase::Preview,
             .first = entry.available(),
             .last = entry.dates.expires,
             .isUncertain = entry.isUncertain("expires")}};
}

} // namespace

QList<OsPhaseSpan> phasesOf(const OsEntry &entry, bool withEsu)
{
    if (entry.isPreview())
        return previewSpans(entry);
    const OsDates &dates = entry.dates;
    Spans spans;
    const QDate start = dates.supportStart.isValid() ? dates.supportStart : entry.available();
    spans.add(OsPhase::Released, entry.available(), start.addDays(-1), entry.isUncertain("supportStart"));
    const bool isSplit = dates.mainstreamEnd.isValid();
    spans.add(OsPhase::Mainstream, start, isSplit ? dates.mainstreamEnd : dates.extendedEnd,
              entry.isUncertain(isSplit ? "mainstreamEnd" : "extendedEnd"));
    if (isSplit && dates.extendedEnd.isValid())
        spans.add(OsPhase::Extended, spans.next(), dates.extendedEnd, entry.isUncertain("extendedEnd"));
    if (withEsu && dates.esuEnd.isValid() && spans.next().isValid())
        spans.add(OsPhase::Esu, spans.next(), dates.esuEnd, entry.isUncertain("esuEnd"));
    return spans.all();
}

OsStatus statusOn(const OsEntry &entry, QDate day, bool withEsu)
{
    const QList<OsPhaseSpan> spans = phasesOf(entry, withEsu);
    OsStatus status;
    if (!spans.isEmpty() && day < spans.first().first)
        return status;
    for (const OsPhaseSpan &span : spans) {
        if (!span.last.isValid())
            return {.phase = span.phase, .daysLeft = {}, .ends = {}, .isUncertain = span.isUncertain};
        if (day <= span.last)
            return {.phase = span.phase,
                    .daysLeft = day.daysTo(span.last),
                    .ends = span.last,
                    .isUncertain = span.isUncertain};
        status.ends = span.last;
        status.isUncertain = span.isUncertain;
    }
    status.phase = OsPhase::Ended;
    status.isExpiredPreview = entry.isPreview();
    return status;
}

QDate supportEnd(const OsEntry &entry)
{
    const QList<OsPhaseSpan> spans = phasesOf(entry);
    return spans.isEmpty() ? QDate() : spans.last().last;
}

QString osPhaseWord(OsPhase phase)
{
    switch (phase) {
    case OsPhase::NotReleased:
        return QStringLiteral("not-released");
    case OsPhase::Released:
        return QStringLiteral("released");
    case OsPhase::Preview:
        return QStringLiteral("preview");
    case OsPhase::Mainstream:
        return QStringLiteral("mainstream");
    case OsPhase::Extended:
        return QStringLiteral("extended");
    case OsPhase::Esu:
        return QStringLiteral("esu");
    case OsPhase::Ended:
        break;
    }
    return QStringLiteral("ended");
}

Message osPhaseName(OsPhase phase)
{
    switch (phase) {
    case OsPhase::NotReleased:
        return Message(QT_TRANSLATE_NOOP("core", "not released"));
    case OsPhase::Released:
        return Message(QT_TRANSLATE_NOOP("core", "released"));
    case OsPhase::Preview:
        return Message(QT_TRANSLATE_NOOP("core", "preview"));
    case OsPhase::Mainstream:
        return Message(QT_TRANSLATE_NOOP("core", "mainstream support"));
    case OsPhase::Extended:
        return Message(QT_TRANSLATE_NOOP("core", "extended support"));
    case OsPhase::Esu:
        return Message(QT_TRANSLATE_NOOP("core", "extended security updates"));
    case OsPhase::Ended:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "support ended"));
}

Message supportText(const OsEntry &entry, QDate day)
{
    const QDate end = supportEnd(entry);
    if (!end.isValid())
        return Message(QT_TRANSLATE_NOOP("core", "The end of support is not known."));
    const QString shown = QLocale().toString(end, QLocale::ShortFormat);
    if (day > end)
        return Message(QT_TRANSLATE_NOOP("core", "Support ended on %1."), {shown});
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "Support will end on %1: %n day(s) left."), day.daysTo(end),
                            {shown});
}

} // namespace convoy
