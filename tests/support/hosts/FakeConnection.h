// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/ConnectionFactory.h"

#include <QMap>
#include <QRegularExpression>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace convoy {

/// A host that exists in memory: what it answers to which command, its files, and a log of what was asked of it.
/// Outlives its connections (shared_ptr), so a lost connection can be made anew. Thread-safe.
class FakeHost
{
public:
    using Answer = std::function<Result<CommandResult>(const Command &, const QByteArray &input)>;

    /// The answer to commands whose raw text matches; later calls win over earlier ones. An unmatched command ends
    /// with exit code 127.
    void answer(const QString &pattern, Answer answer);
    void answer(const QString &pattern, const QByteArray &output, int exitCode = 0);
    void answer(const QString &pattern, const Error &error);
    /// The answer to FactCollector: what each probe's command printed, by the name of the probe.
    void answerProbes(const QMap<QString, QByteArray> &outputs);
    /// The pattern's command blocks until cancel, abort or release().
    void block(const QString &pattern);
    void release();

    /// open() fails with this; nothing makes it succeed again.
    void refuseOpening(std::optional<Error> error);
    /// What put() wrote and get() reads.
    void setFile(const QString &path, const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> file(const QString &path) const;
    [[nodiscard]] std::optional<int> mode(const QString &path) const;

    [[nodiscard]] QStringList commands() const; ///< raw texts in the order asked, put() and get() included
    [[nodiscard]] int openings() const;
    [[nodiscard]] QStringList passwords() const; ///< given to each connection, in order

private:
    friend class FakeConnection;
    friend class FakeConnectionFactory;
    struct Rule
    {
        QRegularExpression pattern;
        Answer answer;
        bool isBlocking = false;
    };
    [[nodiscard]] Status open();
    [[nodiscard]] std::optional<Rule> ruleFor(const QString &raw);
    [[nodiscard]] std::optional<CommandResult> transfer(const QString &raw, const QByteArray &input);
    [[nodiscard]] bool isReleased() const;

    mutable std::mutex m_mutex;
    QList<Rule> m_rules;
    QMap<QString, QByteArray> m_files;
    QMap<QString, int> m_modes;
    QStringList m_commands;
    QStringList m_passwords;
    std::optional<Error> m_refusal;
    int m_openings = 0;
    bool m_isReleased = false;
};

/// A Connection to a FakeHost. put() and get() go through the same code as on a real one.
class FakeConnection : public Connection
{
public:
    explicit FakeConnection(std::shared_ptr<FakeHost> host);

    [[nodiscard]] Status open(const CancelToken &cancel) override;
    void close() override { m_isOpen = false; }
    void abort() override { m_isAborted = true; }
    [[nodiscard]] HostKey hostKey() const override;
    [[nodiscard]] Result<CommandResult> run(const Command &command, const RunOptions &options,
                                            const CancelToken &cancel) override;

private:
    [[nodiscard]] Status waitForRelease(const RunOptions &options, const CancelToken &cancel) const;

    std::shared_ptr<FakeHost> m_host;
    bool m_isOpen = false;
    std::atomic_bool m_isAborted = false;
};

/// Hands out connections to the FakeHost of each name; a name without one is host-unreachable.
class FakeConnectionFactory : public ConnectionFactory
{
public:
    FakeHost &add(const QString &name); ///< the host of that name, made when new
    [[nodiscard]] std::unique_ptr<Connection> create(const Host &host, const Credentials &credentials) const override;

private:
    QMap<QString, std::shared_ptr<FakeHost>> m_hosts;
};

} // namespace convoy
