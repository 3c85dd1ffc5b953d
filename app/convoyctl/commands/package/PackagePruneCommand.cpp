// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "Terminal.h"
#include "TextTable.h"
#include "commands/Commands.h"
#include "operations/package/PackagePruner.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Result<PruneRequest> pruneRequestFrom(const Arguments &arguments)
{
    constexpr int most = 100000;
    const Result<int> keep = arguments.number(u"keep"_s, PruneRequest::usualKeep, 1, most);
    const Result<int> days = arguments.number(u"older-than"_s, 0, 0, most);
    const auto tenant = arguments.single(u"tenant"_s);
    if (!keep || !days || !tenant)
        return failure(!keep ? keep.error() : (!days ? days.error() : tenant.error()));
    return PruneRequest{.keep = *keep,
                        .olderThanDays = arguments.has(u"older-than"_s) ? std::optional(*days) : std::nullopt,
                        .tenant = tenant->value_or(QString()),
                        .isForced = arguments.has(u"force"_s)};
}

QJsonObject itemJson(const PruneItem &item)
{
    return {{u"id"_s, QString::number(item.package.id)},
            {u"name"_s, item.package.descriptor.name},
            {u"version"_s, item.package.descriptor.version.text()},
            {u"size"_s, item.package.size},
            {u"goes"_s, item.goes},
            {u"code"_s, item.code},
            {u"reason"_s, item.reason.text()}};
}

void printPreview(Output &output, const PrunePreview &preview)
{
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Package")), shown(QT_TRANSLATE_NOOP("core", "Size")),
                     shown(QT_TRANSLATE_NOOP("core", "Outcome")), shown(QT_TRANSLATE_NOOP("core", "Reason"))});
    for (const PruneItem &item : preview.items)
        table.add({item.package.descriptor.displayName(), QLocale().formattedDataSize(item.package.size),
                   item.goes ? shown(QT_TRANSLATE_NOOP("core", "deleted")) : shown(QT_TRANSLATE_NOOP("core", "stays")),
                   item.reason.text()});
    if (!table.isEmpty())
        output.text(table.text());
    output.text(shownCount(QT_TRANSLATE_N_NOOP("core", "%n package(s) to delete, %1."), preview.going().size(),
                           {QLocale().formattedDataSize(preview.freedBytes)}));
}

Status confirmPrune(Context &context, const PrunePreview &preview)
{
    if (context.arguments().has(u"yes"_s))
        return {};
    if (isInteractive()
        && confirm(shownCount(QT_TRANSLATE_N_NOOP("core", "Delete %n package(s) from the repository?"),
                              preview.going().size())))
        return {};
    return failure(
        Error(u"not-confirmed"_s, Message(QT_TRANSLATE_NOOP("core", "Nothing was deleted.")), ErrorKind::Request)
            .advise(Message(QT_TRANSLATE_NOOP("core", "Confirm with --yes."))));
}

int printReport(Output &output, const PrunePreview &preview, const PruneReport &report)
{
    QJsonArray items;
    for (const PruneItem &item : preview.items)
        items += itemJson(item);
    QJsonArray pruned;
    for (const StoredPackage &package : report.pruned)
        pruned += package.toJson();
    QJsonArray failed;
    for (const PruneFailure &failure : report.failed) {
        failed += QJsonObject{{u"name"_s, failure.package.descriptor.name},
                              {u"version"_s, failure.package.descriptor.version.text()},
                              {u"code"_s, failure.error.code},
                              {u"message"_s, failure.error.text()}};
        output.problem(failure.error);
    }
    output.json({{u"packages"_s, items},
                 {u"wouldFree"_s, preview.freedBytes},
                 {u"pruned"_s, pruned},
                 {u"failed"_s, failed},
                 {u"freed"_s, report.freedBytes}});
    return report.failed.isEmpty() ? 0 : 1;
}

} // namespace

Result<int> prunePackages(Context &context)
{
    const Result<PruneRequest> request = pruneRequestFrom(context.arguments());
    if (!request)
        return failure(request.error());
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto preview = previewPrune(**repository, *request, context.clock().now());
    if (!preview)
        return failure(preview.error());
    Output &output = context.output();
    printPreview(output, *preview);
    if (context.arguments().has(u"dry-run"_s) || preview->going().isEmpty())
        return printReport(output, *preview, {});
    if (const Status confirmed = confirmPrune(context, *preview); !confirmed)
        return failure(confirmed.error());
    const auto report = prunePackages(**repository, *preview, [&](qsizetype done, qsizetype total) {
        output.progress(shown(QT_TRANSLATE_NOOP("core", "Deleted: %1 of %2"),
                              {QLocale().toString(done), QLocale().toString(total)}));
    });
    if (!report)
        return failure(report.error());
    output.text(shownCount(QT_TRANSLATE_N_NOOP("core", "%n package(s) deleted, %1."), report->pruned.size(),
                           {QLocale().formattedDataSize(report->freedBytes)}));
    return printReport(output, *preview, *report);
}

} // namespace convoy
