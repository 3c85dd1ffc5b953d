// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "commands/package/PackageJson.h"

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

namespace {

QJsonObject foundJson(const OpenedPackage &package)
{
    const PackageDescriptor &descriptor = package.descriptor;
    QJsonArray systems;
    for (const OsRequirement &system : descriptor.os)
        systems.append(system.displayName());
    QJsonArray templates;
    for (const TemplateInfo &info : descriptor.templates)
        templates.append(info.path);
    return {{QStringLiteral("path"), package.path},
            {QStringLiteral("name"), descriptor.name},
            {QStringLiteral("nickname"), descriptor.nickname},
            {QStringLiteral("version"), descriptor.version.text()},
            {QStringLiteral("locale"), descriptor.locale},
            {QStringLiteral("os"), systems},
            {QStringLiteral("kind"), descriptor.kind},
            {QStringLiteral("templates"), templates},
            {QStringLiteral("signature"), QStringLiteral("none")}};
}

Result<int> scan(Context &context)
{
    Output &output = context.output();
    QJsonArray packages;
    QJsonArray problems;
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Name")), shown(QT_TRANSLATE_NOOP("core", "Version")),
                     shown(QT_TRANSLATE_NOOP("core", "Locale")), shown(QT_TRANSLATE_NOOP("core", "Operating system")),
                     shown(QT_TRANSLATE_NOOP("core", "Path"))});
    const auto addProblem = [&](const MediaProblem &problem) {
        problems.append(problemJson(problem));
        output.problem(problem.error);
    };
    for (const QString &path : context.arguments().values()) {
        const Result<MediaScan> found = MediaScanner().scan(path, {}, [&](const QString &at) { output.progress(at); });
        if (!found) {
            addProblem({path, found.error()});
            continue;
        }
        for (const OpenedPackage &package : found->packages) {
            packages.append(foundJson(package));
            const PackageDescriptor &descriptor = package.descriptor;
            table.add({descriptor.name, descriptor.version.text(), descriptor.locale, shownSystems(descriptor.os),
                       package.path});
        }
        for (const MediaProblem &problem : found->problems)
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
             .options = {},
             .run = scan}};
}

} // namespace convoy
