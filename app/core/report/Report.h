// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// How something went, for colour beside its words.
enum class ReportTone { Neutral, Good, Caution, Bad };
QString reportToneWord(ReportTone tone); ///< neutral good caution bad

/// A name and a value, both ready to be shown.
struct ReportFact
{
    QString name;
    QString value;
};

/// How many hosts are in one state.
struct ReportCount
{
    QString state; ///< contract word
    QString text;
    ReportTone tone = ReportTone::Neutral;
    int hosts = 0;
};

struct ReportWave
{
    QString stage; ///< title
    int number = 0; ///< within its stage, from 1
    int hosts = 0;
    QDateTime began; ///< of its first host; invalid: none began
    QDateTime ended;
    QList<ReportCount> counts;
};

struct ReportHost
{
    QString host;
    QString stage;
    int wave = 0;
    QString state; ///< contract word
    QString stateText;
    ReportTone tone = ReportTone::Neutral;
    QString from;
    QString to;
    QString step; ///< title of the last one
    QString code;
    QString message;
    QString remedy;
    QStringList marks; ///< what was skipped or forced of its prerequisites (U72)
    QDateTime began;
    QDateTime ended;
};

/// Hosts that failed alike.
struct ReportFailure
{
    QString code;
    QString message;
    QString remedy;
    QStringList hosts;
};

/// What a rule found, on all hosts where it found the same.
struct ReportFinding
{
    QString rule;
    QString severity; ///< shown
    ReportTone tone = ReportTone::Neutral;
    QString title;
    QString found;
    QString wanted;
    QString why;
    QString remedy;
    QString reference;
    QString waiver; ///< the operator's reason; empty: not waived
    QStringList hosts; ///< empty: not about hosts
};

struct ReportLeftOut
{
    QString host;
    QString rule;
    QString reason;
};

/// The end of a failed host's log, in the language of record (U67).
struct ReportLog
{
    QString host;
    QStringList lines;
    qsizetype earlier = 0; ///< lines that came before these and are not shown
};

/// The audit trail as it was when the report was made.
struct ReportTrail
{
    qint64 entries = 0;
    QString head; ///< hash of the newest entry; empty: none is left
    qint64 firstBroken = 0; ///< 0: intact
    /// False: there is no repository whose trail could be looked at.
    [[nodiscard]] bool isKnown() const { return !head.isEmpty() || firstBroken > 0; }
};

/// What a run came to, or what a plan will do: every figure and every text of it, in the language that was set when it
/// was made. HTML, PDF and CSV are written from this and from nothing else, so they hold the same. Pure data.
struct Report
{
    bool isPlan = false;
    QString language; ///< "it"
    QString title;
    QDateTime made; ///< its offset from UTC is that of every time shown
    QList<ReportFact> heading;
    QString verdict; ///< one sentence
    ReportTone tone = ReportTone::Neutral;
    QList<ReportCount> totals; ///< only states that occur
    QList<ReportWave> waves;
    QList<ReportHost> hosts; ///< in the plan's order
    QList<ReportFailure> failures; ///< the most frequent first
    QList<ReportFinding> findings; ///< blockers first; without those that passed
    QList<ReportLeftOut> leftOut;
    QList<ReportFact> decisions; ///< of the operator, on the rules of a solution: rule, and what was decided
    QList<ReportFact> limits;
    QList<ReportLog> logs;
    qsizetype logsLeftOut = 0; ///< hosts that failed like others whose logs are here
    ReportTrail trail;

    [[nodiscard]] QString shown(const QDateTime &time) const; ///< "2026-11-20 08:15:30"; empty for none
    [[nodiscard]] static QString duration(const QDateTime &from,
                                          const QDateTime &to); ///< "1:05:09"; empty when unknown
};

} // namespace convoy
