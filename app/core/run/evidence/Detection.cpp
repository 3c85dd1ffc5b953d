// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/Detection.h"

#include "plan/CommandTemplate.h"

#include <QRegularExpression>

namespace convoy {

namespace {

constexpr qint64 mostBytes = 1 << 20;

DetectionRule ruleOf(const HostContext &context)
{
    return context.run.package.detect.value(context.family());
}

bool isDerived(const DetectionRule &rule)
{
    return rule.isDerived || (rule.file.isEmpty() && rule.command.isEmpty());
}

/// What the rule looks at; nothing when it is not there.
Result<std::optional<QByteArray>> evidence(const HostContext &context, const DetectionRule &rule)
{
    if (!rule.command.isEmpty()) {
        const auto text = fillCommand(rule.command, context.variables());
        if (!text)
            return failure(text.error());
        auto result = context.connection->run(Command(*text), {}, context.cancel);
        if (!result)
            return failure(std::move(result).error());
        return result->succeeded() ? std::optional(result->output) : std::nullopt;
    }
    const auto path = expandVariables(rule.file, context.variables());
    if (!path)
        return failure(path.error());
    auto bytes = context.connection->get(*path, mostBytes, context.cancel);
    if (bytes)
        return std::optional(*std::move(bytes));
    if (bytes.error().code == QLatin1String("host-path-unreadable"))
        return std::optional<QByteArray>();
    return failure(std::move(bytes).error());
}

Detection judge(const DetectionRule &rule, const QByteArray &bytes, const Version &wanted)
{
    if (rule.pattern.isEmpty())
        return {.isFound = true, .version = {}, .isDeclared = true};
    const QRegularExpression pattern(rule.pattern, QRegularExpression::MultilineOption);
    const auto match = pattern.match(QString::fromUtf8(bytes));
    if (!match.hasMatch())
        return {.isFound = false, .version = {}, .isDeclared = true};
    if (pattern.captureCount() < 1)
        return {.isFound = true, .version = {}, .isDeclared = true};
    const QString version = match.captured(1).trimmed();
    return {.isFound = Version(version) == wanted, .version = version, .isDeclared = true};
}

Result<Detection> derivedDetection(const HostContext &context)
{
    const auto &log = context.resultLog;
    const QString version = log ? log->version : QString();
    const bool saysSo = log && log->code == 0 && Version(version) == context.run.package.version;
    if (!saysSo || context.planned.installPath.isEmpty())
        return Detection{.isFound = saysSo, .version = saysSo ? version : QString()};
    Command command(QStringLiteral("p="));
    command.word(context.planned.installPath).text(QStringLiteral("; [ -d \"$p\" ] && [ -n \"$(ls -A \"$p\")\" ]"));
    auto result = context.connection->run(command, {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    return Detection{.isFound = result->succeeded(), .version = result->succeeded() ? version : QString()};
}

} // namespace

bool hasDeclaredDetection(const HostContext &context)
{
    return !isDerived(ruleOf(context));
}

Result<Detection> detectPackage(const HostContext &context)
{
    const DetectionRule rule = ruleOf(context);
    if (isDerived(rule))
        return derivedDetection(context);
    auto bytes = evidence(context, rule);
    if (!bytes)
        return failure(std::move(bytes).error());
    if (!*bytes)
        return Detection{.isFound = false, .version = {}, .isDeclared = true};
    return judge(rule, **bytes, context.run.package.version);
}

} // namespace convoy
