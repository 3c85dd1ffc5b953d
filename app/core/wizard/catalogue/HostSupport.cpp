// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/catalogue/HostSupport.h"

#include "base/Message.h"
#include "catalogue/lifecycle/OsLifecycle.h"
#include "facts/OsFacts.h"

#include <QLocale>

namespace convoy {

namespace {

constexpr qint64 WarnDays = 180;

Message wordOf(const OsStatus &status, QDate end, QDate day)
{
    if (status.phase == OsPhase::Ended)
        return Message(QT_TRANSLATE_NOOP("core", "ended on %1"), {QLocale().toString(end, QLocale::ShortFormat)});
    if (!end.isValid())
        return Message(QT_TRANSLATE_NOOP("core", "end not known"));
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n day(s) left"), day.daysTo(end));
}

CellTone toneOf(const OsStatus &status, QDate end, QDate day)
{
    if (status.phase == OsPhase::Ended)
        return status.isUncertain ? CellTone::Caution : CellTone::Bad;
    const bool isNear = end.isValid() && day.daysTo(end) <= WarnDays;
    const bool isWhole = status.phase == OsPhase::Mainstream || status.phase == OsPhase::Released;
    return isNear || !isWhole ? CellTone::Caution : CellTone::Good;
}

} // namespace

HostSupport hostSupport(const OsCatalogue &catalogue, const FactSet &facts, QDate day)
{
    HostSupport support;
    support.system = systemOf(catalogue, facts);
    if (support.system == nullptr) {
        if (!facts.contains(QStringLiteral("os.family")) && !facts.contains(QStringLiteral("os.id")))
            return support;
        support.word = Message(QT_TRANSLATE_NOOP("core", "not in the catalogue")).text();
        support.sentence =
            Message(QT_TRANSLATE_NOOP("core", "The catalogue of operating systems does not know this host's system."))
                .text();
        return support;
    }
    const bool hasEsu = facts.fact(QStringLiteral("os.hasEsu")).value_or(Fact()).value.toBool();
    const OsStatus status = statusOn(*support.system, day, hasEsu);
    const QDate end =
        status.phase == OsPhase::Esu || status.phase == OsPhase::Ended ? status.ends : supportEnd(*support.system);
    support.word = wordOf(status, end, day).text();
    support.sentence =
        Message(QT_TRANSLATE_NOOP("core", "%1, %2. %3"),
                {support.system->name, osPhaseName(status.phase).text(), supportText(*support.system, day).text()})
            .text();
    support.tone = toneOf(status, end, day);
    return support;
}

} // namespace convoy
