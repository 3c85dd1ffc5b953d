// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManyLines.h"

#include "base/Message.h"
#include "plan/Plan.h"
#include "repository/sqlite/SqliteDatabase.h"
#include "repository/stores/rows/RunRows.h"

#include <QStringList>
#include <QTimeZone>

namespace convoy {

using namespace Qt::StringLiterals;

namespace {

constexpr int AtOnce = 16;
constexpr int RowsOfTransaction = 20'000;
constexpr int RareDistance = 100'000;

bool isFine(const Status &status)
{
    if (!status)
        qWarning("%s: %s", qPrintable(status.error().english()), qPrintable(status.error().detail));
    return status.has_value();
}

/// What installers say, each about `bytes` long; one in four with something that JSON writes otherwise.
QStringList sayings(int bytes)
{
    const QStringList words{u"Copying"_s, u"file"_s,    u"registry"_s,  u"service"_s,    u"component"_s,
                            u"started"_s, u"library"_s, u"version"_s,   u"9.0.001.02"_s, u"ok"_s,
                            u"waiting"_s, u"for"_s,     u"the"_s,       u"lock"_s,       u"/opt/genesys/x"_s,
                            u"removed"_s, u"policy"_s,  u"0x80070005"_s};
    const QStringList special{u"\"C:\\Program Files\\Genesys\""_s, u"tab\tthen"_s, u"Größe"_s,
                              u"terminé à l’instant"_s};
    QStringList said;
    quint32 seed = 1;
    for (int i = 0; i < 256; ++i) {
        QString text;
        while (text.size() < bytes) {
            seed = seed * 1664525U + 1013904223U;
            text += words.at(qsizetype(seed >> 16U) % words.size()) + u' ';
        }
        said += i % 4 == 0 ? text + special.at(i / 4 % special.size()) : text;
    }
    return said;
}

Event eventAt(int line, const ManyLines &log, const QStringList &said)
{
    const int ofHost = qMax(1, log.lines / log.hosts);
    const int block = line / (AtOnce * ofHost);
    const int number = (line % (AtOnce * ofHost)) / AtOnce;
    Event event;
    event.at = QDateTime::fromMSecsSinceEpoch(1'770'000'000'000 + qint64(line) * 7, QTimeZone::UTC);
    event.host = ManyLines::hostName((block * AtOnce + line % AtOnce) % log.hosts);
    event.wave = 1;
    event.step = stepKindWord(number < ofHost / 2 ? StepKind::Copy : StepKind::Command);
    event.state = hostStateWord(HostState::Running);
    event.progress = double(line) / log.lines;
    if (number == ofHost - 1 && line % AtOnce == 3) {
        event.kind = EventKind::StepEnded;
        event.error = Error(u"step-failed"_s, Message("The step %1 failed on %2.", {event.step, event.host}));
    } else if (number % 10 == 0) {
        event.kind = number % 20 == 0 ? EventKind::StepStarted : EventKind::StepEnded;
    } else {
        event.message = Message::verbatim(u"%1 %2"_s.arg(line).arg(said.at(line % said.size())));
    }
    if (line % RareDistance == RareDistance - 1 || line == log.lines - 1) {
        event.kind = EventKind::Output;
        event.error.reset();
        event.message = Message::verbatim(ManyLines::rareWord() + u' ' + said.constFirst());
    }
    return event;
}

} // namespace

bool ManyLines::write(const QString &repositoryPath, const QString &run) const
{
    auto database = SqliteDatabase::open({repositoryPath, std::chrono::seconds(5), {u"synchronous = OFF"_s}});
    bool isDone = database && isFine((*database)->exec(u"BEGIN IMMEDIATE"_s));
    for (int host = 0; isDone && host < hosts; ++host)
        isDone = isFine(
            (*database)->write(u"INSERT INTO run_hosts (run_id, place, host, state) VALUES (?, ?, ?, 'running')"_s,
                               {RunRows::idOf(run), 1000 + host, hostName(host)}));
    const QStringList said = sayings(bytes);
    for (int line = 0; isDone && line < lines; ++line) {
        if (line % RowsOfTransaction == RowsOfTransaction - 1)
            isDone = isFine((*database)->exec(u"COMMIT"_s)) && isFine((*database)->exec(u"BEGIN IMMEDIATE"_s));
        isDone = isDone
                 && isFine((*database)->write(RunRows::eventInsertion(),
                                              RunRows::eventValues(RunRows::idOf(run), eventAt(line, *this, said))));
    }
    return isDone && isFine((*database)->exec(u"COMMIT"_s));
}

} // namespace convoy
