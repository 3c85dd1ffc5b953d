// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "commands/package/PackageJson.h"
#include "operations/package/PackageImporter.h"

#include <QLocale>

namespace convoy {

namespace {

Result<ImportRequest> importRequestFrom(const Arguments &arguments)
{
    const QString olderReason = arguments.value(QStringLiteral("allow-older")).simplified();
    if (arguments.has(QStringLiteral("allow-older")) && olderReason.isEmpty())
        return failure(usageError(QStringLiteral("bad-value"),
                                  Message(QT_TRANSLATE_NOOP("core", "--allow-older needs a reason. It is kept.")),
                                  arguments.command()));
    const auto group = arguments.single(QStringLiteral("group"));
    if (!group)
        return failure(group.error());
    const Result<ShareLogin> login = shareLogin(arguments);
    if (!login)
        return failure(login.error());
    return ImportRequest{.paths = arguments.values(),
                         .only = arguments.list(QStringLiteral("only")),
                         .replace = arguments.has(QStringLiteral("replace")),
                         .tenants = arguments.list(QStringLiteral("tenant")),
                         .group = group->value_or(QString()),
                         .templates = arguments.list(QStringLiteral("template")),
                         .login = *login,
                         .olderReason = olderReason};
}

void showProgress(Output &output, const ImportProgress &progress)
{
    using Phase = ImportProgress::Phase;
    switch (progress.phase) {
    case Phase::Scanning:
    case Phase::Checking:
        output.progress(shown(QT_TRANSLATE_NOOP("core", "Reading %1"), {progress.path}));
        break;
    case Phase::Copying:
        output.progress(shown(
            QT_TRANSLATE_NOOP("core", "Copying %1: %2 of %3"),
            {progress.path, QLocale().formattedDataSize(progress.done), QLocale().formattedDataSize(progress.total)}));
        break;
    case Phase::Storing:
        output.progress(shown(QT_TRANSLATE_NOOP("core", "%1: %2 of %3 stored"),
                              {progress.package, QLocale().formattedDataSize(progress.done),
                               QLocale().formattedDataSize(progress.total)}));
        break;
    case Phase::Done:
        output.note(shown(QT_TRANSLATE_NOOP("core", "%1 is stored."), {progress.package}));
        break;
    case Phase::Refused:
        break;
    }
}

} // namespace

Result<int> importPackages(Context &context)
{
    const Result<ImportRequest> request = importRequestFrom(context.arguments());
    if (!request)
        return failure(request.error());
    const Result<Repository *> repository = context.repository(Context::Access::Fill);
    if (!repository)
        return failure(repository.error());
    Output &output = context.output();
    PackageImporter importer(**repository);
    const ImportReport report =
        importer.import(*request, [&](const ImportProgress &progress) { showProgress(output, progress); });
    QJsonArray imported;
    for (const StoredPackage &package : report.imported)
        imported.append(package.toJson());
    QJsonArray refused;
    for (const MediaProblem &problem : report.refused) {
        refused.append(problemJson(problem));
        output.problem(problem.error);
    }
    output.json({{QStringLiteral("imported"), imported}, {QStringLiteral("refused"), refused}});
    for (const StoredPackage &package : report.imported)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Imported: %1 (ID %2, %3)"),
                          {package.descriptor.displayName(), QString::number(package.id),
                           QLocale().formattedDataSize(package.size)}));
    for (const MediaProblem &problem : report.refused)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Refused: %1 (%2)"), {problem.path, problem.error.code}));
    return report.exitCode();
}

} // namespace convoy
