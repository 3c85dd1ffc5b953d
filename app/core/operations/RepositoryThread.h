// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/Repository.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace convoy {

/// A thread that owns a Repository of its own, for work that comes from many threads: a connection belongs to one.
/// call() may be used from any thread but this one, and blocks until the work is done.
class RepositoryThread
{
public:
    using Work = std::function<void(Repository &)>;

    /// Fails as Repository::open does. `operatorName`: Repository::setOperator; empty: the system's user.
    static Result<std::unique_ptr<RepositoryThread>> start(const RepositoryUrl &url, const QString &operatorName = {});
    ~RepositoryThread();
    RepositoryThread(const RepositoryThread &) = delete;
    RepositoryThread &operator=(const RepositoryThread &) = delete;

    template <typename F>
    auto call(F work)
    {
        using Value = std::invoke_result_t<F, Repository &>;
        // Shared: the worker may still be inside set_value() when the caller goes on.
        const auto promise = std::make_shared<std::promise<Value>>();
        std::future<Value> future = promise->get_future();
        post([promise, &work](Repository &repository) {
            if constexpr (std::is_void_v<Value>) {
                work(repository);
                promise->set_value();
            } else {
                promise->set_value(work(repository));
            }
        });
        return future.get();
    }

private:
    RepositoryThread() = default;
    void post(Work work);
    void loop(const RepositoryUrl &url, const QString &operatorName, std::promise<Status> started);
    bool runNext(std::unique_lock<std::mutex> &lock, Repository &repository);

    std::mutex m_mutex; // guards all below but the thread
    std::condition_variable m_condition;
    std::deque<Work> m_queue;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace convoy
