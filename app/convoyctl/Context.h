// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "Output.h"
#include "base/Clock.h"
#include "hosts/ConnectionFactory.h"
#include "repository/Repository.h"

#include <QHash>
#include <QString>

#include <memory>

namespace convoy {

/// What a command works with. Opens nothing before it is asked for.
class Context
{
public:
    Context(const Arguments &arguments, Output &output);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Output &output() const { return m_output; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString operatorName() const;

    /// --repository, or the default one.
    [[nodiscard]] Result<RepositoryUrl> repositoryUrl() const;
    /// Whether a repository that is not there yet is made: by commands that put the first thing into it. A command that
    /// only reads from a path where there is none says so instead of showing an empty one.
    enum class Access { Read, Fill };
    /// The repository, opened by the first call. The default one is always made where there is none.
    [[nodiscard]] Result<Repository *> repository(Access access = Access::Read);
    [[nodiscard]] Result<const ConnectionFactory *> connections();
    /// The login password of --password-file, for all hosts; empty when it was not given.
    [[nodiscard]] Result<QHash<QString, Credentials>> credentials();

    /// An option without which the command has nothing to do; "missing-option".
    [[nodiscard]] Result<QString> required(const QString &option) const;

private:
    [[nodiscard]] Status tellAboutOpening();
    const Arguments &m_arguments;
    Output &m_output;
    SystemClock m_clock;
    std::optional<QHash<QString, Credentials>> m_credentials;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<ConnectionFactory> m_connections;
};

} // namespace convoy
