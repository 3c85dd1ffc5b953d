// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/RepositoryThread.h"

namespace convoy {

Result<std::unique_ptr<RepositoryThread>> RepositoryThread::start(const RepositoryUrl &url, const QString &operatorName)
{
    std::unique_ptr<RepositoryThread> worker(new RepositoryThread);
    std::promise<Status> started;
    std::future<Status> opened = started.get_future();
    worker->m_thread = std::thread([self = worker.get(), url, operatorName, promise = std::move(started)]() mutable {
        self->loop(url, operatorName, std::move(promise));
    });
    if (const Status status = opened.get(); !status)
        return failure(status.error());
    return worker;
}

RepositoryThread::~RepositoryThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isEnding = true;
    }
    m_condition.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void RepositoryThread::post(Work work)
{
    {
        const std::lock_guard guard(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_condition.notify_all();
}

void RepositoryThread::loop(const RepositoryUrl &url, const QString &operatorName, std::promise<Status> started)
{
    const auto repository = Repository::open(url, Repository::Mode::Open);
    if (!repository) {
        started.set_value(failure(repository.error()));
        return;
    }
    if (!operatorName.isEmpty())
        (*repository)->setOperator(operatorName);
    started.set_value({});
    std::unique_lock lock(m_mutex);
    while (runNext(lock, **repository)) {
    }
}

/// One piece of work, or a wait for it; false when the end was asked for and the queue is empty.
bool RepositoryThread::runNext(std::unique_lock<std::mutex> &lock, Repository &repository)
{
    m_condition.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
    if (m_queue.empty())
        return false;
    const Work work = std::move(m_queue.front());
    m_queue.pop_front();
    lock.unlock();
    work(repository);
    lock.lock();
    return true;
}

} // namespace convoy
