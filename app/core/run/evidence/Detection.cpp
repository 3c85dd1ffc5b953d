// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/Detection.h"

#include "plan/values/CommandTemplate.h"

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
Result<std::optional<QByteArray>> evidence(const DetectionQuestion &question)
{
    const DetectionRule &rule = question.rule;
    if (!rule.command.isEmpty()) {
        const auto text = fillCommand(rule.command, question.variables);
        if (!text)
            return failure(text.error());
        auto result = question.connection.run(Command(*text), {}, question.cancel);
        if (!result)
            return failure(std::move(result).error());
        return result->succeeded() ? std::optional(result->output) : std::nullopt;
    }
    const auto path = expandVariables(rule.file, question.variables);
    if (!path)
        return failure(path.error());
    auto bytes = question.connection.get(*path, mostBytes, question.cancel);
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

Result<bool> isFilledFolder(Connection &connection, const QString &path, const CancelToken &cancel)
{
    Command command(QStringLiteral("p="));
    command.word(path).text(QStringLiteral("; [ -d \"$p\" ] && [ -n \"$(ls -A \"$p\")\" ]"));
    auto result = connection.run(command, {}, cancel);
    if (!result)
        return failure(std::move(result).error());
    return result->succeeded();
}

Result<Detection> derivedDetection(const HostContext &context)
{
    const auto &log = context.resultLog;
    const QString version = log ? log->version : QString();
    const bool saysSo = log && log->code == 0 && Version(version) == context.run.package.version;
    if (!saysSo || context.planned.installPath.isEmpty())
        return Detection{.isFound = saysSo, .version = saysSo ? version : QString()};
    const auto isFilled = isFilledFolder(*context.connection, context.planned.installPath, context.cancel);
    if (!isFilled)
        return failure(isFilled.error());
    return Detection{.isFound = *isFilled, .version = *isFilled ? version : QString()};
}

} // namespace

bool hasDeclaredDetection(const HostContext &context)
{
    return !isDerived(ruleOf(context));
}

Result<Detection> lookAtHost(const DetectionQuestion &question)
{
    if (isDerived(question.rule)) {
        if (question.installPath.isEmpty())
            return Detection{};
        const auto isFilled = isFilledFolder(question.connection, question.installPath, question.cancel);
        if (!isFilled)
            return failure(isFilled.error());
        return Detection{.isFound = *isFilled, .version = {}};
    }
    auto bytes = evidence(question);
    if (!bytes)
        return failure(std::move(bytes).error());
    if (!*bytes)
        return Detection{.isFound = false, .version = {}, .isDeclared = true};
    return judge(question.rule, **bytes, question.wanted);
}

Result<Detection> detectPackage(const HostContext &context)
{
    const DetectionRule rule = ruleOf(context);
    if (isDerived(rule))
        return derivedDetection(context);
    return lookAtHost({.connection = *context.connection,
                       .rule = rule,
                       .variables = context.variables(),
                       .wanted = context.run.package.version,
                       .installPath = context.planned.installPath,
                       .cancel = context.cancel});
}

Result<Detection> lookForVersion(const HostContext &context, const QString &version)
{
    const auto other = context.run.others.constFind(version);
    const PackageDescriptor &package = other == context.run.others.cend() ? context.run.package : other->package;
    const QString &before = context.planned.before.installPath;
    const QString path = before.isEmpty() ? context.planned.installPath : before;
    QMap<QString, QString> variables = context.variables();
    variables.insert(QStringLiteral("installPath"), path);
    return lookAtHost({.connection = *context.connection,
                       .rule = package.detect.value(context.family()),
                       .variables = variables,
                       .wanted = Version(version),
                       .installPath = path,
                       .cancel = context.cancel});
}

Status proveVersion(HostContext &context, const QString &version)
{
    const auto detection = lookForVersion(context, version);
    if (!detection)
        return failure(detection.error());
    context.outcome.detection = detection->isDeclared ? QStringLiteral("declared") : QStringLiteral("derived");
    context.outcome.version = detection->version;
    const bool isThere = detection->isFound || !detection->version.isEmpty();
    if (version.isEmpty() ? !isThere : detection->isFound)
        return {};
    const Message found = detection->version.isEmpty()
                              ? Message(QT_TRANSLATE_NOOP("core", "The package was not found there."))
                              : Message(QT_TRANSLATE_NOOP("core", "Version %1 was found."), {detection->version});
    return failure(
        Error(QStringLiteral("undo-unproved"),
              Message(QT_TRANSLATE_NOOP("core", "The roll back on %1 ran, but what stood there before is not "
                                                "found."),
                      {context.host.name}))
            .because(found)
            .advise(Message(QT_TRANSLATE_NOOP("core", "Look at what stands on the host before it is used."))));
}

} // namespace convoy
