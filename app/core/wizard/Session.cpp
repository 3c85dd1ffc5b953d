// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/Session.h"

#include "repository/HostStore.h"

#include <QTimer>

namespace convoy {

namespace {

constexpr int ChangeIntervalMs = 250;

} // namespace

Result<std::unique_ptr<Session>> Session::open(const RepositoryUrl &url, const QString &operatorName)
{
    auto repository = Repository::open(url, Repository::Mode::OpenOrCreate);
    if (!repository)
        return failure(repository.error());
    return std::unique_ptr<Session>(new Session(std::move(*repository), operatorName));
}

Session::Session(std::unique_ptr<Repository> repository, QString operatorName)
    : m_repository(std::move(repository))
    , m_operatorName(std::move(operatorName))
{
    m_repository->setOperator(m_operatorName);
    // Asked in pool threads: each look-up opens the repository for itself.
    const RepositoryUrl where = m_repository->url();
    const QString who = m_operatorName;
    m_connections = std::make_unique<SystemConnectionFactory>([where, who](const QString &name) -> std::optional<Host> {
        auto own = Repository::open(where, Repository::Mode::Open);
        if (!own)
            return std::nullopt;
        (*own)->setOperator(who);
        auto host = (*own)->hosts().find(name);
        return host ? std::optional<Host>(*host) : std::nullopt;
    });
    m_changeMark = m_repository->changeMark();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Session::lookForChanges);
    timer->start(ChangeIntervalMs);
}

Session::~Session()
{
    for (const CancelToken &token : std::as_const(m_running))
        token.cancel();
    m_pool.waitForDone();
}

void Session::announceChange()
{
    m_changeMark = m_repository->changeMark();
    emit changed();
}

void Session::lookForChanges()
{
    const qint64 mark = m_repository->changeMark();
    if (mark == m_changeMark)
        return;
    m_changeMark = mark;
    emit changed();
}

} // namespace convoy
