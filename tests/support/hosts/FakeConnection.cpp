// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeConnection.h"

#include "hosts/FileTransfer.h"

#include <QDeadlineTimer>
#include <QThread>

namespace convoy {

namespace {

Error fakeError(const char *code, const char *words)
{
    return Error(QLatin1String(code), Message::verbatim(QLatin1String(words)));
}

/// The first word after `put=` or `get=`, without its quotes.
QString transferPath(const QString &raw)
{
    QString path;
    bool isQuoted = false;
    for (qsizetype i = 4; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (c == QLatin1Char('\''))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == QLatin1Char('\\') && i + 1 < raw.size())
            path += raw.at(++i);
        else if (!isQuoted)
            break;
        else
            path += c;
    }
    return path;
}

/// The number behind the last `marker` of the script.
int numberAfter(const QString &raw, QLatin1StringView marker, int base)
{
    const qsizetype at = raw.lastIndexOf(marker);
    const QString rest = raw.mid(at + marker.size());
    return rest.left(rest.indexOf(QLatin1Char(' '))).toInt(nullptr, base);
}

} // namespace

void FakeHost::answer(const QString &pattern, Answer answer)
{
    const std::lock_guard guard(m_mutex);
    m_rules.prepend({.pattern = QRegularExpression(pattern), .answer = std::move(answer)});
}

void FakeHost::answer(const QString &pattern, const QByteArray &output, int exitCode)
{
    answer(pattern, [output, exitCode](const Command &, const QByteArray &) -> Result<CommandResult> {
        return CommandResult{.exitCode = exitCode, .output = output, .errorOutput = {}};
    });
}

void FakeHost::answer(const QString &pattern, const Error &error)
{
    answer(pattern, [error](const Command &, const QByteArray &) -> Result<CommandResult> { return failure(error); });
}

void FakeHost::answerProbes(const QMap<QString, QByteArray> &outputs)
{
    // The collector's marks are new each time: they are taken from the command.
    answer(QStringLiteral("echo [0-9a-f]{32}-begin-"),
           [outputs](const Command &command, const QByteArray &) -> Result<CommandResult> {
               static const QRegularExpression pattern(QStringLiteral("echo ([0-9a-f]{32})-begin-(\\S+)"));
               CommandResult result;
               for (const auto &match : pattern.globalMatch(command.raw())) {
                   const QByteArray token = match.captured(1).toLatin1();
                   const QByteArray probe = match.captured(2).toLatin1();
                   const QByteArray text = outputs.value(match.captured(2));
                   result.output += token + "-begin-" + probe + '\n' + text + '\n' + token + "-end-" + probe + '\n';
               }
               return result;
           });
}

void FakeHost::block(const QString &pattern)
{
    const std::lock_guard guard(m_mutex);
    m_isReleased = false;
    Answer empty = [](const Command &, const QByteArray &) -> Result<CommandResult> { return CommandResult{}; };
    m_rules.prepend({.pattern = QRegularExpression(pattern), .answer = std::move(empty), .isBlocking = true});
}

void FakeHost::release()
{
    const std::lock_guard guard(m_mutex);
    m_isReleased = true;
}

bool FakeHost::isReleased() const
{
    const std::lock_guard guard(m_mutex);
    return m_isReleased;
}

void FakeHost::refuseOpening(std::optional<Error> error)
{
    const std::lock_guard guard(m_mutex);
    m_refusal = std::move(error);
}

void FakeHost::setFile(const QString &path, const QByteArray &bytes)
{
    const std::lock_guard guard(m_mutex);
    m_files.insert(path, bytes);
}

std::optional<QByteArray> FakeHost::file(const QString &path) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_files.constFind(path);
    return found == m_files.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> FakeHost::mode(const QString &path) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_modes.constFind(path);
    return found == m_modes.cend() ? std::nullopt : std::optional(*found);
}

QStringList FakeHost::commands() const
{
    const std::lock_guard guard(m_mutex);
    return m_commands;
}

int FakeHost::openings() const
{
    const std::lock_guard guard(m_mutex);
    return m_openings;
}

QStringList FakeHost::passwords() const
{
    const std::lock_guard guard(m_mutex);
    return m_passwords;
}

Status FakeHost::open()
{
    const std::lock_guard guard(m_mutex);
    ++m_openings;
    if (m_refusal)
        return failure(*m_refusal);
    return {};
}

std::optional<FakeHost::Rule> FakeHost::ruleFor(const QString &raw)
{
    const std::lock_guard guard(m_mutex);
    m_commands += raw;
    for (const Rule &rule : std::as_const(m_rules)) {
        if (rule.pattern.match(raw).hasMatch())
            return rule;
    }
    return std::nullopt;
}

std::optional<CommandResult> FakeHost::transfer(const QString &raw, const QByteArray &input)
{
    const std::lock_guard guard(m_mutex);
    if (raw.startsWith(QLatin1String("put='"))) {
        const QString path = transferPath(raw);
        m_files.insert(path, input);
        m_modes.insert(path, numberAfter(raw, QLatin1StringView("chmod -- "), 8));
        return CommandResult{};
    }
    if (raw.startsWith(QLatin1String("get='"))) {
        const auto found = m_files.constFind(transferPath(raw));
        if (found == m_files.cend())
            return CommandResult{.exitCode = 1, .output = {}, .errorOutput = "No such file or directory"};
        if (found->size() > numberAfter(raw, QLatin1StringView("-le "), 10))
            return CommandResult{.exitCode = FileTooLargeExit, .output = {}, .errorOutput = {}};
        return CommandResult{.exitCode = 0, .output = *found, .errorOutput = {}};
    }
    return std::nullopt;
}

FakeConnection::FakeConnection(std::shared_ptr<FakeHost> host)
    : m_host(std::move(host))
{
}

Status FakeConnection::open(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return failure(fakeError("cancelled", "cancelled"));
    Status opened = m_host->open();
    m_isOpen = opened.has_value();
    return opened;
}

HostKey FakeConnection::hostKey() const
{
    return {.type = QStringLiteral("ssh-ed25519"), .fingerprint = QStringLiteral("SHA256:fake")};
}

Status FakeConnection::waitForRelease(const RunOptions &options, const CancelToken &cancel) const
{
    const QDeadlineTimer limit =
        options.timeout.count() > 0 ? QDeadlineTimer(options.timeout) : QDeadlineTimer::Forever;
    while (!m_host->isReleased()) {
        if (cancel.isCancelled() || m_isAborted)
            return failure(fakeError("cancelled", "cancelled"));
        if (limit.hasExpired())
            return failure(fakeError("command-timeout", "timeout"));
        QThread::yieldCurrentThread();
    }
    return {};
}

Result<CommandResult> FakeConnection::run(const Command &command, const RunOptions &options, const CancelToken &cancel)
{
    if (!m_isOpen)
        return failure(fakeError("connection-lost", "not open"));
    if (cancel.isCancelled() || m_isAborted)
        return failure(fakeError("cancelled", "cancelled"));
    const QByteArray input = options.input != nullptr ? options.input->readAll() : QByteArray();
    if (options.onInputSent && options.input != nullptr)
        options.onInputSent(input.size());
    const auto rule = m_host->ruleFor(command.raw());
    if (rule && rule->isBlocking) {
        if (Status released = waitForRelease(options, cancel); !released)
            return failure(std::move(released).error());
    }
    if (!rule) {
        const auto moved = m_host->transfer(command.raw(), input);
        return moved.value_or(CommandResult{.exitCode = 127, .output = {}, .errorOutput = "not scripted"});
    }
    Result<CommandResult> result = rule->answer(command, input);
    if (result && options.onOutput && !result->output.isEmpty())
        options.onOutput(result->output, false);
    if (result && options.onOutput && !result->errorOutput.isEmpty())
        options.onOutput(result->errorOutput, true);
    return result;
}

FakeHost &FakeConnectionFactory::add(const QString &name)
{
    auto &host = m_hosts[name];
    if (!host)
        host = std::make_shared<FakeHost>();
    return *host;
}

std::unique_ptr<Connection> FakeConnectionFactory::create(const Host &host, const Credentials &credentials) const
{
    auto found = m_hosts.value(host.name);
    if (!found) {
        found = std::make_shared<FakeHost>();
        found->refuseOpening(fakeError("host-unreachable", "There is no fake host of this name."));
    }
    {
        const std::lock_guard guard(found->m_mutex);
        found->m_passwords += credentials.password.reveal();
    }
    return std::make_unique<FakeConnection>(std::move(found));
}

} // namespace convoy
