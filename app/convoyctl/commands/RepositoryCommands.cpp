// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "operations/RepositoryRestore.h"
#include "repository/PackageStore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace convoy {

namespace {

Result<int> printInfo(Context &context, Repository &repository)
{
    const Result<QList<StoredPackage>> packages = repository.packages().list();
    if (!packages)
        return failure(packages.error());
    const qint64 bytes = QFileInfo(repository.url().path).size() + QFileInfo(repository.url().payloadPath()).size();
    Output &output = context.output();
    output.json({{QStringLiteral("url"), repository.url().text()},
                 {QStringLiteral("schema"), repository.schemaVersion()},
                 {QStringLiteral("packages"), packages->size()},
                 {QStringLiteral("bytes"), bytes}});
    output.text(shown(QT_TRANSLATE_NOOP("core", "Repository: %1"), {repository.url().text()}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Schema: %1"), {QString::number(repository.schemaVersion())}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Packages: %1"), {QLocale().toString(packages->size())}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Size: %1"), {QLocale().formattedDataSize(bytes)}));
    return 0;
}

Result<int> init(Context &context)
{
    const Result<RepositoryUrl> url = context.repositoryUrl();
    if (!url)
        return failure(url.error());
    const auto made = Repository::open(*url, Repository::Mode::Create);
    if (!made)
        return failure(made.error());
    (*made)->setOperator(context.operatorName());
    return printInfo(context, **made);
}

Result<int> info(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    return printInfo(context, **repository);
}

Result<int> verify(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    Output &output = context.output();
    const QList<Error> problems = (*repository)->verify([&](qint64 done, qint64 total) {
        output.progress(shown(QT_TRANSLATE_NOOP("core", "Checked %1 of %2"),
                              {QLocale().formattedDataSize(done), QLocale().formattedDataSize(total)}));
    });
    if (!problems.isEmpty() && problems.constFirst().kind == ErrorKind::Denied)
        return failure(problems.constFirst());
    QJsonArray items;
    for (const Error &problem : problems) {
        items.append(QJsonObject{{QStringLiteral("where"), problem.detail},
                                 {QStringLiteral("code"), problem.code},
                                 {QStringLiteral("message"), problem.text()}});
        output.problem(problem);
    }
    output.json({{QStringLiteral("intact"), problems.isEmpty()}, {QStringLiteral("problems"), items}});
    if (problems.isEmpty())
        output.text(shown(QT_TRANSLATE_NOOP("core", "The repository is intact.")));
    return problems.isEmpty() ? 0 : 1;
}

Result<int> backup(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const QString path = QFileInfo(context.arguments().values().constFirst()).absoluteFilePath();
    if (const Status made = (*repository)->backupTo(path); !made)
        return failure(made.error());
    context.output().json({{QStringLiteral("backup"), path}});
    context.output().text(shown(QT_TRANSLATE_NOOP("core", "The repository was copied to %1."), {path}));
    return 0;
}

Result<int> restore(Context &context)
{
    const Result<RepositoryUrl> url = context.repositoryUrl();
    if (!url)
        return failure(url.error());
    Output &output = context.output();
    const RestoreRequest request{
        .backup = QFileInfo(context.arguments().values().constFirst()).absoluteFilePath(),
        .target = *url,
        .operatorName = context.operatorName(),
        .progress = [&](qint64 done, qint64 total) {
            output.progress(shown(QT_TRANSLATE_NOOP("core", "Checked %1 of %2"),
                                  {QLocale().formattedDataSize(done), QLocale().formattedDataSize(total)}));
        }};
    if (const Status restored = restoreRepository(request); !restored)
        return failure(restored.error());
    return info(context);
}

} // namespace

std::vector<CliCommand> repositoryCommands()
{
    return {
        {.name = "repository init",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Make a new, empty repository."),
         .options = {},
         .run = init},
        {.name = "repository info",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show where the repository is and what it holds."),
         .options = {},
         .run = info},
        {.name = "repository verify",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Check the structure and every package's bytes."),
         .options = {},
         .run = verify},
        {.name = "repository backup",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Copy the repository while it is in use."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = backup},
        {.name = "repository restore",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Make a repository out of a backup, which is verified and stays."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = restore,
         .note =
             QT_TRANSLATE_NOOP("core", "The repository to make is the one of --repository; nothing is overwritten.")},
    };
}

} // namespace convoy
