// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/ReadingPace.h"
#include "wizard/Session.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace convoy {

/// Reads what a model shows, each time it asks: at once where that is quick, so that what was just written is seen at
/// once; in the background where it takes longer than a picture may (A10), one reading at a time, with pauses four times
/// as long. What was asked for meanwhile is read once more. GUI thread; ends with its context.
template <typename T>
class PacedReader
{
public:
    using Read = std::function<T(Repository &)>; ///< in either thread; must not touch the model
    using Take = std::function<void(T)>; ///< in the GUI thread
    using Same = std::function<bool(const T &, const T &)>;

    /// With `same`, what is read is taken only where it differs from what was taken last.
    PacedReader(Session &session, QObject *context, Read read, Take take, Same same = {})
        : m_session(session)
        , m_context(context)
        , m_read(std::move(read))
        , m_take(std::move(take))
        , m_same(std::move(same))
        , m_pace(session.url())
    {
    }

    void ask()
    {
        m_isWanted = true;
        if (!m_isReading && !m_isPausing)
            begin();
    }
    /// Nobody sees what is read: it waits until somebody does, unless it is quick.
    void setSeen(bool isSeen)
    {
        m_isSeen = isSeen;
        if (isSeen && m_isWanted && !m_isReading && !m_isPausing)
            begin();
    }
    [[nodiscard]] bool isInBackground() const { return m_isReading; }

private:
    static constexpr std::chrono::milliseconds PauseAfterFailure{2000};
    using Shared = std::shared_ptr<const T>;
    struct Found
    {
        Shared value;
        bool isNew = true;
        std::chrono::nanoseconds cost{0};
    };

    void begin()
    {
        if (m_pace.isQuick())
            readNow();
        else if (m_isSeen)
            readInBackground();
    }
    void readNow()
    {
        m_isWanted = false;
        take(look(m_session.repository(), m_read, m_same, m_last));
    }
    void readInBackground()
    {
        m_isWanted = false;
        m_isReading = true;
        auto work = [read = m_read, same = m_same, last = m_last](Repository &repository,
                                                                  const CancelToken &) -> Result<Found> {
            return look(repository, read, same, last);
        };
        m_session.inBackground<Found>(m_context, work, [this](const Result<Found> &found) {
            m_isReading = false;
            if (!found) { // the repository could not be opened: what was asked for is still wanted
                m_isWanted = true;
                pause(PauseAfterFailure);
                return;
            }
            take(*found);
            pause(m_pace.pause());
        });
    }
    void pause(std::chrono::milliseconds length)
    {
        m_isPausing = true;
        QTimer::singleShot(length, m_context, [this] {
            m_isPausing = false;
            if (m_isWanted)
                begin();
        });
    }
    void take(const Found &found)
    {
        m_pace.took(found.cost);
        if (!found.isNew)
            return;
        m_last = found.value;
        m_take(*found.value);
    }
    static Found look(Repository &repository, const Read &read, const Same &same, const Shared &last)
    {
        QElapsedTimer timer;
        timer.start();
        Found found{.value = std::make_shared<const T>(read(repository))};
        found.isNew = !same || !last || !same(*last, *found.value);
        found.cost = timer.durationElapsed();
        return found;
    }

    Session &m_session;
    QObject *m_context;
    Read m_read;
    Take m_take;
    Same m_same;
    Shared m_last;
    ReadingPace m_pace;
    bool m_isWanted = false;
    bool m_isReading = false;
    bool m_isPausing = false;
    bool m_isSeen = true;
};

} // namespace convoy
