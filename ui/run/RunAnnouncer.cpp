// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunAnnouncer.h"

#include "widgets/labels/Announcement.h"
#include "wizard/console/HostTableModel.h"

#include <QLocale>
#include <QWidget>

namespace convoy {

namespace {

constexpr qsizetype MostSentences = 4;

} // namespace

RunAnnouncer::RunAnnouncer(RunModel &run, QWidget &source, AnnouncementPace pace)
    : QObject(&source)
    , m_run(run)
    , m_source(source)
    , m_pace(pace)
{
    for (QTimer *timer : {&m_quiet, &m_quietUrgent})
        timer->setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &RunAnnouncer::sayNews);
    connect(&m_quietUrgent, &QTimer::timeout, this, &RunAnnouncer::sayFailures);
    connect(&run, &RunModel::happened, this, &RunAnnouncer::take);
    connect(&run, &QObject::destroyed, this, [this] {
        m_quiet.stop();
        m_quietUrgent.stop();
    });
}

void RunAnnouncer::take(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (event.kind == EventKind::StepStarted || event.kind == EventKind::StepEnded)
            takeStep(event);
        else if (event.kind == EventKind::HostEnded)
            takeHost(event);
        else if (event.kind == EventKind::WaveEnded)
            m_waves += event.wave;
    }
    if (!m_quietUrgent.isActive())
        sayFailures();
    if (!m_quiet.isActive())
        sayNews();
}

void RunAnnouncer::takeStep(const Event &event)
{
    const QString title = m_run.stepTitleOf(event.host, event.step).text();
    if (event.kind == EventKind::StepStarted)
        note(false, title, event.host);
    else if (event.error)
        m_failedSteps.insert(event.host, title);
    else
        note(true, title, event.host);
}

void RunAnnouncer::takeHost(const Event &event)
{
    const HostState state = hostStateFromWord(event.state).value_or(HostState::Failed);
    m_failedSteps.remove(event.host); // its end says more
    if (RunModel::stateTone(state) == CellTone::Bad)
        m_failed += event.host;
    else
        note(true, hostStateText(state).text(), event.host);
}

void RunAnnouncer::note(bool isEnd, const QString &what, const QString &host)
{
    const Key key{.isEnd = isEnd, .what = what};
    if (!m_news.contains(key))
        m_order += key;
    m_news[key] += host;
}

QString RunAnnouncer::sentence(const Key &key, const QStringList &hosts) const
{
    if (hosts.size() > Handful) {
        const auto count = static_cast<int>(hosts.size());
        return key.isEnd ? tr("Over on %n host(s): %1.", "step or state", count).arg(key.what)
                         : tr("Begun on %n host(s): %1.", "step", count).arg(key.what);
    }
    QStringList names;
    for (const QString &host : hosts)
        names += hostDisplayName(host);
    const QString text = key.isEnd ? tr("%1, over: %2.", "hosts; step or state") : tr("%1, begun: %2.", "hosts; step");
    return text.arg(names.join(QLatin1String(", ")), key.what);
}

void RunAnnouncer::sayNews()
{
    if (m_order.isEmpty() && m_waves.isEmpty())
        return;
    QStringList sentences;
    for (const Key &key : std::as_const(m_order)) {
        if (sentences.size() < MostSentences)
            sentences += sentence(key, m_news.value(key));
    }
    for (const int wave : std::as_const(m_waves))
        sentences += tr("Wave %1 is over.").arg(QLocale().toString(wave));
    if (m_run.rowCount() > Handful)
        sentences +=
            tr("%1 of %n host(s) finished.", nullptr, m_run.rowCount()).arg(QLocale().toString(m_run.finishedCount()));
    m_order.clear();
    m_news.clear();
    m_waves.clear();
    m_quiet.start(m_run.rowCount() > Handful ? m_pace.many : m_pace.few);
    // After the end there is the result, which is said at once.
    if (!m_run.hasEnded())
        say(sentences.join(QLatin1Char(' ')), false);
}

QString RunAnnouncer::failureText(const QString &host) const
{
    const int row = m_run.rowOf(host);
    if (row < 0)
        return hostDisplayName(host);
    const HostOutcome &outcome = m_run.outcome(row);
    return tr("%1: %2. %3", "host: how it ended. What happened")
        .arg(hostDisplayName(host), hostStateText(outcome.state).text(), outcome.message.text());
}

void RunAnnouncer::sayFailures()
{
    QStringList sentences;
    for (auto it = m_failedSteps.cbegin(); it != m_failedSteps.cend(); ++it)
        sentences += tr("%1, failed: %2.", "host; step").arg(hostDisplayName(it.key()), it.value());
    for (const QString &host : std::as_const(m_failed))
        sentences += failureText(host);
    if (sentences.isEmpty())
        return;
    if (sentences.size() > Handful) {
        const auto count = static_cast<int>(m_failed.size() + m_failedSteps.size());
        sentences = QStringList{tr("It failed on %n host(s).", nullptr, count)} + sentences.first(Handful);
    }
    m_failed.clear();
    m_failedSteps.clear();
    m_quietUrgent.start(m_pace.failures);
    say(sentences.join(QLatin1Char(' ')), true);
}

void RunAnnouncer::say(const QString &text, bool isUrgent)
{
    if (m_source.isVisible())
        announce(&m_source, text, isUrgent);
}

} // namespace convoy
