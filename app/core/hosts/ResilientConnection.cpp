// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/ResilientConnection.h"

#include "hosts/HostErrors.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <thread>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds FirstPause{250};
constexpr std::chrono::milliseconds LongestPause{15000};
constexpr std::chrono::milliseconds CancelSlice{50};
constexpr std::chrono::milliseconds LeastAttempt{1000}; ///< for a login, however little patience is left

/// While a host is down or behind a broken network these are what one sees of it.
bool mayPass(const Error &error)
{
    return isLineLost(error) || error.code == QLatin1String("host-unreachable");
}

Error goneForGood(const Host &host, std::chrono::milliseconds patience, const Error &last)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(patience).count();
    return Error(QStringLiteral("connection-lost"),
                 Message(QT_TRANSLATE_NOOP("core", "The connection to %1 was cut and did not come back."), {host.name}))
        .because(Message::counted(QT_TRANSLATE_N_NOOP("core", "It was tried again for %n minute(s)."), minutes))
        .advise(bringBackAndResume())
        .with(last.code + QLatin1String(": ") + last.detail);
}

} // namespace

Message bringBackAndResume()
{
    return Message(QT_TRANSLATE_NOOP("core",
                                     "Bring the network or the host back, then resume the run: it goes on where "
                                     "the host was lost, and joins an installer that is still at work there."));
}

bool isLineLost(const Error &error)
{
    return error.code == QLatin1String("connection-lost");
}

ResilientConnection::ResilientConnection(Host host, Maker maker, std::chrono::milliseconds patience, LineNews news)
    : m_host(std::move(host))
    , m_maker(std::move(maker))
    , m_patience(patience)
    , m_news(std::move(news))
{
}

ResilientConnection::~ResilientConnection() = default;

Status ResilientConnection::open(const CancelToken &cancel)
{
    return connectAnew(cancel);
}

Status ResilientConnection::connectAnew(const CancelToken &cancel)
{
    auto line = m_maker();
    Connection *made = line.get();
    std::unique_ptr<Connection> old;
    {
        const std::lock_guard guard(m_mutex);
        if (m_isAborted)
            return failure(cancelledOn(m_host));
        old = std::exchange(m_line, std::move(line));
    }
    old.reset();
    Status opened = made->open(cancel);
    if (const HostKey shown = made->hostKey(); !shown.fingerprint.isEmpty())
        m_hostKey = shown;
    m_isGivenUp = m_isGivenUp && !opened;
    m_isDown = m_isDown && !opened;
    return opened;
}

void ResilientConnection::close()
{
    if (m_line)
        m_line->close();
}

void ResilientConnection::abort()
{
    const std::lock_guard guard(m_mutex);
    m_isAborted = true;
    if (m_line)
        m_line->abort();
}

bool ResilientConnection::isAborted() const
{
    const std::lock_guard guard(m_mutex);
    return m_isAborted;
}

bool ResilientConnection::wait(std::chrono::milliseconds time, const CancelToken &cancel) const
{
    const QDeadlineTimer until(time);
    while (!until.hasExpired()) {
        if (isAborted() || cancel.isCancelled())
            return false;
        std::this_thread::sleep_for(std::min(CancelSlice, std::chrono::milliseconds(until.remainingTime() + 1)));
    }
    return true;
}

Status ResilientConnection::restore(const Error &lost, const CancelToken &cancel)
{
    m_isDown = true;
    if (m_news.onLost)
        m_news.onLost(lost);
    QElapsedTimer down;
    down.start();
    Error last = lost;
    std::chrono::milliseconds pause = std::min(FirstPause, m_patience / 10);
    while (down.durationElapsed() < m_patience) {
        if (!wait(pause, cancel))
            return failure(cancelledOn(m_host));
        pause = std::min(pause * 2, LongestPause);
        const auto left = m_patience - std::chrono::milliseconds(down.elapsed());
        Status opened = connectAnew(cancel.expiringAfter(std::max(left, LeastAttempt)));
        if (opened) {
            if (m_news.onReturn)
                m_news.onReturn(std::chrono::round<std::chrono::seconds>(down.durationElapsed()));
            return {};
        }
        if (opened.error().code == QLatin1String("cancelled") && !cancel.isCancelled() && !isAborted())
            break; // the attempt took what was left of the time
        if (!mayPass(opened.error()))
            return opened;
        last = opened.error();
    }
    m_isGivenUp = true;
    return failure(goneForGood(m_host, m_patience, last));
}

Result<CommandResult> ResilientConnection::run(const Command &command, const RunOptions &options,
                                               const CancelToken &cancel)
{
    const bool canRewind = options.input == nullptr || !options.input->isSequential();
    const qint64 from = options.input != nullptr && canRewind ? options.input->pos() : 0;
    for (int left = MostQuickCuts;; --left) {
        Result<CommandResult> result = m_line->run(command, options, cancel);
        if (result || !isLineLost(result.error()) || !options.isRepeatable || !canRewind || left <= 0 || m_isGivenUp)
            return result;
        if (Status back = restore(result.error(), cancel); !back)
            return failure(std::move(back).error());
        if (options.input != nullptr && !options.input->seek(from))
            return failure(inputUnreadable(m_host, options.input->errorString()));
    }
}

} // namespace convoy
