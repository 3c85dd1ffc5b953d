// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/process/Waiting.h"

#include <QVarLengthArray>

#include <algorithm>
#include <sys/eventfd.h>
#include <unistd.h>

namespace convoy {

Wakeup::Wakeup()
    : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Wakeup::~Wakeup()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void Wakeup::raise()
{
    m_isRaised = true;
    if (m_descriptor >= 0)
        eventfd_write(m_descriptor, 1);
}

WaitLimit::WaitLimit(std::chrono::milliseconds timeout, const CancelToken &cancel, const Wakeup &wakeup)
    : m_deadline(timeout.count() > 0 ? QDeadlineTimer(timeout) : QDeadlineTimer(QDeadlineTimer::Forever))
    , m_cancel(cancel)
    , m_wakeup(wakeup)
{
}

WaitEnd WaitLimit::check() const
{
    if (m_cancel.isCancelled() || m_wakeup.isRaised())
        return WaitEnd::Cancelled;
    return m_deadline.hasExpired() ? WaitEnd::TimedOut : WaitEnd::Ready;
}

WaitEnd WaitLimit::poll(std::span<pollfd> descriptors, std::chrono::milliseconds slice) const
{
    // A cancel token has no descriptor: the slice is how late it may be seen.
    QVarLengthArray<pollfd, 8> all(descriptors.begin(), descriptors.end());
    all.append({.fd = m_wakeup.descriptor(), .events = POLLIN, .revents = 0});
    qint64 milliseconds = slice.count();
    if (!m_deadline.isForever())
        milliseconds = std::min(milliseconds, m_deadline.remainingTime());
    ::poll(all.data(), static_cast<nfds_t>(all.size()), static_cast<int>(milliseconds));
    std::copy_n(all.begin(), descriptors.size(), descriptors.begin());
    return check();
}

} // namespace convoy
