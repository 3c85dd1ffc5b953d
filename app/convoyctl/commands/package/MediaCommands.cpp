// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "Terminal.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/integrity/SignatureText.h"
#include "commands/package/PackageJson.h"
#include "integrity/KeyRing.h"
#include "operations/source/ImportSource.h"

namespace convoy {

QString shownSystems(const QList<OsRequirement> &systems)
{
    QStringList names;
    for (const OsRequirement &system : systems)
        names.append(system.displayName());
    return names.join(QLatin1String(", "));
}

QJsonObject problemJson(const MediaProblem &problem)
{
    return {{QStringLiteral("path"), problem.path},
            {QStringLiteral("code"), problem.error.code},
            {QStringLiteral("message"), problem.error.text()},
            {QStringLiteral("remedy"), problem.error.remedy.text()}};
}

QJsonObject sourceJson(const PackageSource &source)
{
    return {{QStringLiteral("location"), source.location},
            {QStringLiteral("kind"), source.kind},
            {QStringLiteral("local"), source.isLocal}};
}

Result<ShareLogin> shareLogin(const Arguments &arguments)
{
    ShareLogin login{.user = arguments.value(QStringLiteral("user")), .password = {}};
    for (const QString &path : arguments.values()) {
        const auto location = SourceLocation::parse(path);
        if (login.user.isEmpty() && location)
            login.user = location->user;
    }
    if (const auto file = arguments.given(QStringLiteral("password-file")); file) {
        const Result<Secret> password = readSecretFile(*file);
        if (!password)
            return failure(password.error());
        login.password = *password;
    } else if (!login.user.isEmpty() && isInteractive()) {
        login.password = askSecret(shown(QT_TRANSLATE_NOOP("core", "Password of %1: "), {login.user}));
    }
    return login;
}

namespace {

QJsonObject foundJson(const OpenedPackage &package, const PackageSource &origin, const QString &signature)
{
    const PackageDescriptor &descriptor = package.descriptor;
    QJsonArray systems;
    for (const OsRequirement &system : descriptor.os)
        systems.append(system.displayName());
    QJsonArray templates;
    for (const TemplateInfo &info : descriptor.templates)
        templates.append(info.path);
    return {{QStringLiteral("path"), package.shownPath()},     {QStringLiteral("name"), descriptor.name},
            {QStringLiteral("nickname"), descriptor.nickname}, {QStringLiteral("version"), descriptor.version.text()},
            {QStringLiteral("locale"), descriptor.locale},     {QStringLiteral("os"), systems},
            {QStringLiteral("kind"), descriptor.kind},         {QStringLiteral("templates"), templates},
            {QStringLiteral("signature"), signature},          {QStringLiteral("source"), sourceJson(origin)}};
}

/// A place and what it holds.
struct Found
{
    std::shared_ptr<ImportSource> source;
    MediaScan scan;
};

Result<Found> look(const QString &path, const SourceOptions &options, Output &output)
{
    const auto tell = [&](const QString &at, qint64, qint64) { output.progress(at); };
    auto source = ImportSource::open(path, options, tell);
    if (!source)
        return failure(source.error());
    auto scan = (*source)->scan(tell, {});
    if (!scan)
        return failure(scan.error());
    return Found{std::move(*source), std::move(*scan)};
}

Result<int> scan(Context &context)
{
    const Result<ShareLogin> login = shareLogin(context.arguments());
    if (!login)
        return failure(login.error());
    const Result<KeyRing> keys = keysForScan(context);
    if (!keys)
        return failure(keys.error());
    Output &output = context.output();
    QJsonArray packages;
    QJsonArray problems;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Name")), shown(QT_TRANSLATE_NOOP("core", "Version")),
                     shown(QT_TRANSLATE_NOOP("core", "Locale")), shown(QT_TRANSLATE_NOOP("core", "Operating system")),
                     shown(QT_TRANSLATE_NOOP("core", "Signature")), shown(QT_TRANSLATE_NOOP("core", "Path"))});
    const auto addProblem = [&](const MediaProblem &problem) {
        problems.append(problemJson(problem));
        output.problem(problem.error);
    };
    for (const QString &path : context.arguments().values()) {
        const Result<Found> found =
            look(path, {.login = *login, .operatorName = context.operatorName(), .ownRepository = {}, .isLocal = {}},
                 output);
        if (!found) {
            addProblem({path, found.error()});
            continue;
        }
        if (const Message note = found->source->note(); !note.isEmpty())
            output.note(note.text());
        for (const OpenedPackage &package : found->scan.packages) {
            const QString signature = signatureFound(package, *keys);
            packages.append(foundJson(package, found->source->origin(), signature));
            const PackageDescriptor &descriptor = package.descriptor;
            table.add({descriptor.name, descriptor.version.text(), descriptor.locale, shownSystems(descriptor.os),
                       shownSignature(signature), package.shownPath()});
        }
        for (const MediaProblem &problem : found->scan.problems)
            addProblem(problem);
    }
    output.json({{QStringLiteral("packages"), packages}, {QStringLiteral("problems"), problems}});
    if (!table.isEmpty())
        output.text(table.text());
    output.text(shownCount(QT_TRANSLATE_N_NOOP("core", "%n package(s) found."), packages.size()));
    if (problems.isEmpty())
        return 0;
    return packages.isEmpty() ? 2 : 1;
}

} // namespace

std::vector<CliCommand> mediaCommands()
{
    return {{.name = "media scan",
             .arguments = "PATH...",
             .summary = QT_TRANSLATE_NOOP("core", "Show the packages at a path, without importing them."),
             .leastArguments = 1,
             .mostArguments = CliCommand::Any,
             .options = {"user", "password-file"},
             .run = scan}};
}

} // namespace convoy
