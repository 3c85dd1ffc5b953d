// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/run/RunFollower.h"
#include "plan/change/PrerequisiteMarks.h"
#include "run/pace/RunForecast.h"
#include "wizard/CellTone.h"
#include "wizard/ReadingPace.h"
#include "wizard/Session.h"
#include "wizard/run/RunWatch.h"
#include "wizard/solution/SolutionTexts.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace convoy {

/// A step of a solution at which a host waits until somebody says that it is done.
struct PersonStep
{
    QString host;
    QString step; ///< id
    Message title;
    Message instruction;
};

/// One run as it goes, host by host, read from the journal: works for a run of this window, of another one, of the
/// command line, and for one that ended long ago. Owns nothing of the run. GUI thread.
///
/// Reads at most ten times a second; where reading takes longer than a picture may, in the background, and a run of very
/// many hosts has its rows a moment after it was made (modelReset). Announces only the rows that changed (U25).
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HostColumn, WaveColumn, StateColumn, StepColumn, ElapsedColumn, MessageColumn, ColumnCount };
    enum Role { BucketRole = Qt::UserRole + 1, SortRole, CodeRole };
    /// The kinds of hosts that are counted and filtered by.
    enum class Bucket { All, Waiting, Working, Done, Skipped, Failed, Unreachable, NotStarted };

    RunModel(Session &session, const QString &runId, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const StoredRun &run() const { return m_run; }
    [[nodiscard]] const RunWatch &watch() const { return m_watch; }
    [[nodiscard]] const HostOutcome &outcome(int row) const { return m_run.hosts.at(row); }
    [[nodiscard]] int rowOf(const QString &host) const;
    [[nodiscard]] int count(Bucket bucket) const;
    /// The same without the organisation, which is a row and no host: for sentences about hosts.
    [[nodiscard]] int hostCount(Bucket bucket) const;
    [[nodiscard]] int finishedCount() const;
    /// Hosts that wait for a person now, in the order of the run.
    [[nodiscard]] QList<PersonStep> waitingForPerson() const;
    /// 0…1, never going back; 1 only when the run came to its end; under a third while the amount of work is not known (U18).
    [[nodiscard]] double progress() const { return m_progress; }
    /// How long it will still take; nothing while that is not known. Costs milliseconds with very many hosts.
    [[nodiscard]] std::optional<RunForecast::Time> timeLeft() const { return m_forecast.left(m_session.clock().now()); }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< the journal can't be read
    /// The last lines of a host's log, oldest first, in the language of record (U26); host "": of the whole run.
    [[nodiscard]] const QStringList &log(const QString &host) const;
    [[nodiscard]] Message stepTitleOf(const QString &host, const QString &step) const; ///< of the plan; else its id
    /// Prerequisites that were not met or not checked when the run was planned, a sentence each (U72).
    [[nodiscard]] QList<PrerequisiteMark> marks(const QString &host) const { return m_marks.value(host); }
    [[nodiscard]] QString reportText() const; ///< the result as text, in the language now set

    static Bucket bucket(HostState state);
    static Message bucketText(Bucket bucket);
    static CellTone stateTone(HostState state);
    static constexpr int MaxLogLines = 5000; ///< kept per host; older ones go

    void retranslate();

signals:
    void changed();
    void logAppended(const QString &host, const QStringList &lines);
    /// What was new in the journal, in order; not what stood there when the model was made. After changed().
    void happened(const QList<convoy::Event> &events);
    void ended();

private:
    /// What the plan says, read once.
    struct Planned
    {
        std::optional<Error> problem = {};
        PrerequisiteMarks marks = {};
        RunForecast forecast = {};
        QHash<QString, QList<PlanStep>> steps = {};
        QHash<QString, int> waves = {};
        QString definition = {}; ///< of a solution
    };
    static Planned readPlan(Repository &repository, const QString &run);
    void takePlan(const Planned &planned);
    void begin();
    void poll();
    void pollInBackground();
    void takeLook(const Result<RunFollower::News> &news);
    void take(const RunFollower::News &news);
    void takeRun(const StoredRun &run);
    [[nodiscard]] double shownProgress() const;
    void announceElapsed();
    /// dataChanged for runs of neighbouring rows; for very many of them once, from the first to the last.
    void announceRows(const QList<int> &rows, Column first, Column last);
    void takeEvents(const QList<Event> &events);
    void appendLog(const QString &host, const QStringList &lines);
    void readTexts(const QString &definition);
    [[nodiscard]] QStringList logLines(const Event &event) const;
    [[nodiscard]] QString text(const HostOutcome &outcome, int column) const;
    [[nodiscard]] QString stepText(const HostOutcome &outcome) const;
    [[nodiscard]] QString elapsedText(const HostOutcome &outcome) const;

    Session &m_session;
    RunFollower m_follower;
    RunWatch m_watch;
    RunForecast m_forecast;
    SharedSolution m_solution; ///< of a run of one, for its texts
    StoredRun m_run;
    QHash<QString, QList<PlanStep>> m_steps; ///< by host
    QHash<QString, int> m_waves;
    PrerequisiteMarks m_marks;
    QHash<QString, QStringList> m_logs;
    QTimer m_timer;
    ReadingPace m_pace;
    bool m_isInBackground = false;
    bool m_isReading = false;
    qint64 m_lastEvent = 0;
    qint64 m_changeMark = -1;
    QElapsedTimer m_sinceLook;
    std::optional<Error> m_problem;
    double m_progress = 0;
    bool m_hasEnded = false;
    bool m_isFirst = true;
    QElapsedTimer m_sinceElapsed; ///< since elapsed times were last announced
};

} // namespace convoy
