// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "operations/bundle/BundleExport.h"
#include "operations/bundle/BundleImport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

/// What a bundle holds and where it comes from, without its bytes.
QJsonObject indexJson(const BundleIndex &index)
{
    QJsonArray packages;
    for (const BundledPackage &package : index.packages)
        packages += QJsonObject{{u"name"_s, package.name},
                                {u"version"_s, package.version},
                                {u"sha256"_s, package.sha256},
                                {u"group"_s, package.group},
                                {u"tenants"_s, QJsonArray::fromStringList(package.tenants)}};
    QJsonArray hosts;
    for (const Host &host : index.hosts)
        hosts += host.name;
    const auto names = [](const QList<BundledFiles> &files) {
        QJsonArray array;
        for (const BundledFiles &each : files)
            array += each.name;
        return array;
    };
    return {{u"made"_s, toTimestamp(index.made)},
            {u"madeBy"_s, index.madeBy},
            {u"convoy"_s, index.convoy},
            {u"repository"_s, index.repository},
            {u"packages"_s, packages},
            {u"hosts"_s, hosts},
            {u"plans"_s, names(index.plans)},
            {u"solutions"_s, names(index.solutions)},
            {u"keys"_s, index.trust.has_value()}};
}

QJsonArray itemsJson(const QList<BundleItem> &items)
{
    QJsonArray array;
    for (const BundleItem &item : items) {
        QJsonObject object{{u"kind"_s, item.kind}, {u"name"_s, item.name}};
        if (!item.path.isEmpty())
            object.insert(u"path"_s, item.path);
        if (item.error) {
            object.insert(u"code"_s, item.error->code);
            object.insert(u"message"_s, item.error->text());
        }
        array += object;
    }
    return array;
}

void printContents(Output &output, const BundleIndex &index)
{
    output.text(shown(QT_TRANSLATE_NOOP("core", "Made on %1 by %2 with Convoy %3."),
                      {shownTime(index.made), index.madeBy, index.convoy}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Packages: %1"), {QLocale().toString(index.packages.size())}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Hosts: %1"), {QLocale().toString(index.hosts.size())}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "Saved plans: %1"), {QLocale().toString(index.plans.size())}));
    output.text(
        shown(QT_TRANSLATE_NOOP("core", "Solution definitions: %1"), {QLocale().toString(index.solutions.size())}));
}

Result<int> exportBundleCommand(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<QString> to = context.required(u"to"_s);
    if (!to)
        return failure(to.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    BundleExportRequest request{.to = *to,
                                .hosts = arguments.list(u"host"_s),
                                .all = arguments.has(u"all"_s),
                                .plans = arguments.list(u"plan"_s),
                                .solutions = arguments.list(u"solution"_s),
                                .trust = arguments.has(u"keys"_s)};
    for (const QString &names : arguments.list(u"package"_s))
        request.packages += names.split(u',', Qt::SkipEmptyParts);
    Output &output = context.output();
    const auto report = exportBundle(**repository, request, [&](qint64 done, qint64 total) {
        output.progress(shown(QT_TRANSLATE_NOOP("core", "Written: %1 of %2"),
                              {QLocale().formattedDataSize(done), QLocale().formattedDataSize(total)}));
    });
    if (!report)
        return failure(report.error());
    QJsonObject json = indexJson(report->index);
    json.insert(u"bundle"_s, report->path);
    json.insert(u"bytes"_s, report->bytes);
    json.insert(u"sha256"_s, report->sha256);
    output.json(json);
    output.text(shown(QT_TRANSLATE_NOOP("core", "The bundle was written to %1 (%2)."),
                      {report->path, QLocale().formattedDataSize(report->bytes)}));
    printContents(output, report->index);
    output.text(shown(QT_TRANSLATE_NOOP("core", "SHA-256: %1"), {report->sha256}));
    return 0;
}

QString shownKind(const BundleItem &item)
{
    if (item.kind == "package"_L1)
        return shown(QT_TRANSLATE_NOOP("core", "Package %1"), {item.name});
    if (item.kind == "host"_L1)
        return shown(QT_TRANSLATE_NOOP("core", "Host %1"), {item.name});
    if (item.kind == "plan"_L1)
        return shown(QT_TRANSLATE_NOOP("core", "Saved plan %1"), {item.path});
    if (item.kind == "solution"_L1)
        return shown(QT_TRANSLATE_NOOP("core", "Solution definition %1"), {item.path});
    if (item.kind == "key"_L1)
        return shown(QT_TRANSLATE_NOOP("core", "Trusted key %1"), {item.name});
    if (item.kind == "revoked-key"_L1)
        return shown(QT_TRANSLATE_NOOP("core", "Revoked key %1"), {item.name});
    return shown(QT_TRANSLATE_NOOP("core", "Policy for unsigned packages"));
}

void printReport(Output &output, const BundleImportReport &report)
{
    printContents(output, report.index);
    for (const BundleItem &item : report.imported)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Stored: %1"), {shownKind(item)}));
    for (const BundleItem &item : report.skipped)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Here already: %1"), {shownKind(item)}));
    for (const BundleItem &item : report.refused) {
        output.problem(*item.error);
        output.text(shown(QT_TRANSLATE_NOOP("core", "Refused: %1 (%2)"), {shownKind(item), item.error->code}));
    }
    for (const Message &note : report.notes)
        output.note(note.text());
}

Result<int> importBundleCommand(Context &context)
{
    const Arguments &arguments = context.arguments();
    const bool isPreview = arguments.has(u"dry-run"_s);
    const Result<Repository *> repository =
        context.repository(isPreview ? Context::Access::Read : Context::Access::Fill);
    if (!repository)
        return failure(repository.error());
    const QString folder = arguments.value(u"files-to"_s);
    Output &output = context.output();
    BundleImport import(**repository, {.path = QFileInfo(arguments.values().constFirst()).absoluteFilePath(),
                                       .replace = arguments.has(u"replace"_s),
                                       .tenants = arguments.list(u"tenant"_s),
                                       .trust = arguments.has(u"keys"_s),
                                       .folder = folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath(),
                                       .olderReason = arguments.value(u"allow-older"_s).simplified(),
                                       .isPreview = isPreview});
    const auto report = import.run([&](const BundleImport::Progress &progress) {
        const QStringList figures{progress.what, QLocale().formattedDataSize(progress.done),
                                  QLocale().formattedDataSize(progress.total)};
        output.progress(progress.phase == BundleImport::Progress::Phase::Verifying
                            ? shown(QT_TRANSLATE_NOOP("core", "Verifying %1: %2 of %3"), figures)
                            : shown(QT_TRANSLATE_NOOP("core", "%1: %2 of %3 stored"), figures));
    });
    if (!report)
        return failure(report.error());
    QJsonArray notes;
    for (const Message &note : report->notes)
        notes += note.text();
    output.json({{u"bundle"_s, indexJson(report->index)},
                 {u"sha256"_s, report->sha256},
                 {u"signature"_s, report->signature},
                 {u"signer"_s, report->signer},
                 {u"imported"_s, itemsJson(report->imported)},
                 {u"skipped"_s, itemsJson(report->skipped)},
                 {u"refused"_s, itemsJson(report->refused)},
                 {u"notes"_s, notes}});
    printReport(output, *report);
    return report->exitCode();
}

} // namespace

std::vector<CliCommand> bundleCommands()
{
    return {
        {.name = "repository export",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Write packages, hosts, plans and keys into one file, to be imported "
                                              "where there is no network."),
         .options = {"to", "package", "host", "all", "plan", "solution", "keys"},
         .run = exportBundleCommand,
         .note = QT_TRANSLATE_NOOP("core", "--all takes every package and every host but this computer. Passwords and "
                                           "private keys are never in a bundle."),
         .repeatable = {"package", "plan", "solution"}},
        {.name = "repository import",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Verify a bundle and store what it holds."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"replace", "tenant", "keys", "files-to", "allow-older", "dry-run"},
         .run = importBundleCommand,
         .note =
             QT_TRANSLATE_NOOP("core", "A signature is looked for beside it, as FILE.minisig. Keys of a bundle that "
                                       "no trusted key has signed are taken with --keys alone. With --dry-run "
                                       "nothing is stored.")},
    };
}

} // namespace convoy
