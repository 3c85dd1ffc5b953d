// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "hosts/ConnectionFactory.h"
#include "repository/Repository.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace convoy {

/// What the window works with: the repository of the GUI thread, the way to hosts, who is working, and a pool for
/// everything that may block. Lives in the GUI thread; nothing here ever waits for work in the pool but the destructor,
/// which cancels it first.
class Session : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Session>> open(const RepositoryUrl &url, const QString &operatorName);
    ~Session() override;

    [[nodiscard]] Repository &repository() { return *m_repository; }
    [[nodiscard]] const RepositoryUrl &url() const { return m_repository->url(); }
    [[nodiscard]] const ConnectionFactory &connections() const { return *m_connections; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &operatorName() const { return m_operatorName; }
    /// Passwords the operator typed, by host ("" for all others); in memory until the program ends.
    [[nodiscard]] const QHash<QString, Credentials> &credentials() const { return m_credentials; }
    void setCredentials(const QString &host, const Credentials &credentials) { m_credentials[host] = credentials; }
    void setConnections(std::unique_ptr<ConnectionFactory> connections) { m_connections = std::move(connections); }

    /// Runs `work` in the pool with a Repository of its own, then `done` in the GUI thread, unless `context` is gone by
    /// then. When the repository can't be opened there, `done` gets that failure. Cancel through the token given back.
    template <typename T>
    CancelToken inBackground(QObject *context, std::function<Result<T>(Repository &, const CancelToken &)> work,
                             std::function<void(Result<T>)> done);

    /// Says that something in the repository was changed by this program, so that changed() need not wait.
    void announceChange();

signals:
    /// Something was written, here or by another process: read again what you show. At most four times a second.
    void changed();

private:
    Session(std::unique_ptr<Repository> repository, QString operatorName);
    void lookForChanges();

    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<ConnectionFactory> m_connections;
    SystemClock m_clock;
    QString m_operatorName;
    QHash<QString, Credentials> m_credentials;
    QThreadPool m_pool;
    QList<CancelToken> m_running;
    qint64 m_changeMark = -1;
};

template <typename T>
CancelToken Session::inBackground(QObject *context, std::function<Result<T>(Repository &, const CancelToken &)> work,
                                  std::function<void(Result<T>)> done)
{
    const CancelToken token;
    m_running += token;
    const QPointer<QObject> guard(context);
    const RepositoryUrl where = url();
    const QString who = m_operatorName;
    m_pool.start([this, guard, where, who, token, work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<Result<T>>([&]() -> Result<T> {
            auto repository = Repository::open(where, Repository::Mode::Open);
            if (!repository)
                return failure(repository.error());
            (*repository)->setOperator(who);
            return work(**repository, token);
        }());
        // Posted to the session, which outlives the pool; the context may be gone.
        QMetaObject::invokeMethod(
            this,
            [this, guard, done, result] {
                lookForChanges();
                if (guard)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
    return token;
}

} // namespace convoy
