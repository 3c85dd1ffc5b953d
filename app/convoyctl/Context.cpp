// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"

#include "Terminal.h"
#include "operations/host/HostConnections.h"
#include "repository/access/AccessStore.h"

#include <QtEnvironmentVariables>

#include <pwd.h>
#include <unistd.h>

namespace convoy {

Context::Context(const Arguments &arguments, Output &output)
    : m_arguments(arguments)
    , m_output(output)
{
}

Context::~Context() = default;

QString Context::operatorName() const
{
    if (const QString given = m_arguments.value(QStringLiteral("operator")); !given.isEmpty())
        return given;
    if (const passwd *entry = getpwuid(getuid()); entry != nullptr)
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER", QString::number(getuid()));
}

Result<RepositoryUrl> Context::repositoryUrl() const
{
    const auto given = m_arguments.given(QStringLiteral("repository"));
    return given ? RepositoryUrl::parse(*given) : RepositoryUrl::defaultUrl();
}

Result<Repository *> Context::repository(Access access)
{
    if (m_repository)
        return m_repository.get();
    const Result<RepositoryUrl> url = repositoryUrl();
    if (!url)
        return failure(url.error());
    const bool mustExist = access == Access::Read && m_arguments.has(QStringLiteral("repository"));
    auto opened = Repository::open(*url, mustExist ? Repository::Mode::Open : Repository::Mode::OpenOrCreate);
    if (!opened)
        return failure(opened.error());
    m_repository = std::move(*opened);
    m_repository->setOperator(operatorName());
    if (const Status told = tellAboutOpening(); !told) {
        m_repository.reset();
        return failure(told.error());
    }
    return m_repository.get();
}

Status Context::tellAboutOpening()
{
    if (const QString copy = m_repository->keptCopy(); !copy.isEmpty())
        m_output.note(
            shown(QT_TRANSLATE_NOOP("core", "The repository was brought to structure %1. As it was before, it "
                                            "is kept as %2."),
                  {QString::number(m_repository->schemaVersion()), copy}));
    const Result<convoy::Access> own = m_repository->access().own();
    if (!own)
        return failure(own.error());
    if (!own->isKnown)
        m_output.note(shown(QT_TRANSLATE_NOOP("core", "This repository does not know the operator %1, and so shows "
                                                      "nothing. Who administers it can add and grant: %2"),
                            {own->operatorName, QStringLiteral("convoyctl operator add, operator grant")}));
    return {};
}

Result<const ConnectionFactory *> Context::connections()
{
    if (m_connections)
        return m_connections.get();
    const Result<Repository *> open = repository();
    if (!open)
        return failure(open.error());
    auto made = makeConnectionFactory((*open)->hosts());
    if (!made)
        return failure(made.error());
    m_connections = std::move(*made);
    return m_connections.get();
}

Result<QHash<QString, Credentials>> Context::credentials()
{
    if (m_credentials)
        return *m_credentials;
    QHash<QString, Credentials> credentials;
    if (const auto file = m_arguments.given(QStringLiteral("password-file")); file) {
        const Result<Secret> password = readSecretFile(*file);
        if (!password)
            return failure(password.error());
        credentials.insert(QString(), Credentials{.password = *password, .keyPassphrase = {}, .runAsPassword = {}});
    }
    m_credentials = credentials; // standard input can be read once
    return credentials;
}

Result<QString> Context::required(const QString &option) const
{
    if (const auto given = m_arguments.given(option); given)
        return *given;
    return failure(
        usageError(QStringLiteral("missing-option"),
                   Message(QT_TRANSLATE_NOOP("core", "The command “%1” needs the option %2."),
                           {QString::fromLatin1(m_arguments.command()->name), QStringLiteral("--%1").arg(option)}),
                   m_arguments.command()));
}

} // namespace convoy
