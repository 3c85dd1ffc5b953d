// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "repository/Repository.h"

#include <chrono>
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

    /// Fails as Repository::open does.
    static Result<std::unique_ptr<RepositoryThread>> start(const RepositoryUrl &url);
    ~RepositoryThread();
    RepositoryThread(const RepositoryThread &) = delete;
    RepositoryThread &operator=(const RepositoryThread &) = delete;

    template <typename F>
    auto call(F work)
    {
        using Value = std::invoke_result_t<F, Repository &>;
        std::promise<Value> promise;
        std::future<Value> future = promise.get_future();
        post([&](Repository &repository) {
            if constexpr (std::is_void_v<Value>) {
                work(repository);
                promise.set_value();
            } else {
                promise.set_value(work(repository));
            }
        });
        return future.get();
    }

    /// Does `work` again and again, first after one interval; until setTick with an empty one.
    void setTick(std::chrono::milliseconds interval, Work work);

private:
    RepositoryThread() = default;
    void post(Work work);
    void loop(const RepositoryUrl &url, std::promise<Status> started);
    bool runNext(std::unique_lock<std::mutex> &lock, Repository &repository);

    std::mutex m_mutex; // guards all below but the thread
    std::condition_variable m_condition;
    std::deque<Work> m_queue;
    Work m_tick;
    std::chrono::milliseconds m_interval{0};
    std::chrono::steady_clock::time_point m_nextTick;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace convoy
