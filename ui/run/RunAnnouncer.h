// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/RunModel.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace convoy {

/// How often RunAnnouncer speaks.
struct AnnouncementPace
{
    std::chrono::milliseconds few{2000};      ///< between what is said politely, for a handful of hosts
    std::chrono::milliseconds many{10'000};   ///< the same for more
    std::chrono::milliseconds failures{1000}; ///< what fails within it is said together
};

/// Says to a screen reader what happens in a run (U54): steps that begin and end, hosts and waves that come to their
/// end, politely; failures at once. What comes close together is said together, and of many hosts the numbers: a run over
/// a thousand hosts does not speak without a pause. How the run itself stands is said by RunBar, its end by ResultPage.
/// Lives as long as `source`; silent while that cannot be seen.
class RunAnnouncer : public QObject
{
    Q_OBJECT

public:
    static constexpr int Handful = 3; ///< so many hosts are told one by one

    RunAnnouncer(RunModel &run, QWidget &source, AnnouncementPace pace = {});

private:
    /// What happened to a step, or with an empty step to a host that came to its end, and on which hosts.
    struct Key
    {
        bool isEnd = false;
        QString what;
        auto operator<=>(const Key &) const = default;
    };
    void take(const QList<Event> &events);
    void takeStep(const Event &event);
    void takeHost(const Event &event);
    void note(bool isEnd, const QString &what, const QString &host);
    void sayNews();
    void sayFailures();
    void say(const QString &text, bool isUrgent);
    [[nodiscard]] QString sentence(const Key &key, const QStringList &hosts) const;
    [[nodiscard]] QString failureText(const QString &host) const;

    RunModel &m_run;
    QWidget &m_source;
    AnnouncementPace m_pace;
    QTimer m_quiet; ///< runs while nothing may be said politely
    QTimer m_quietUrgent; ///< the same for failures
    QList<Key> m_order; ///< of m_news, as it happened
    QMap<Key, QStringList> m_news;
    QList<int> m_waves; ///< that ended
    QStringList m_failed; ///< hosts, in the order in which they failed
    QMap<QString, QString> m_failedSteps; ///< by host: a step that failed, and the host goes on
};

} // namespace convoy
