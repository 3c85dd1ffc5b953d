// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/host/HostKeyCommands.h"

#include "Context.h"
#include "TextTable.h"
#include "base/Fingerprint.h"
#include "commands/run/DeploymentOptions.h"
#include "operations/host/HostKeyExport.h"
#include "operations/host/HostKeyImport.h"
#include "operations/host/TargetSelection.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QJsonObject matchJson(const HostKeyMatch &match)
{
    return {{u"host"_s, match.host},
            {u"address"_s, match.address},
            {u"outcome"_s, hostKeyOutcomeWord(match.outcome)},
            {u"hostKey"_s, match.pinned},
            {u"listed"_s, match.listed},
            {u"line"_s, match.line},
            {u"others"_s, QJsonArray::fromStringList(match.others)}};
}

QJsonObject previewJson(const HostKeyPreview &preview)
{
    QJsonArray hosts;
    for (const HostKeyMatch &match : preview.comparison.hosts)
        hosts += matchJson(match);
    QJsonArray unused;
    for (const UnusedLine &line : preview.unused)
        unused += QJsonObject{{u"line"_s, line.line}, {u"message"_s, line.why.text()}};
    return {{u"list"_s, QFileInfo(preview.path).absoluteFilePath()},
            {u"sha256"_s, preview.origin.sha256},
            {u"signature"_s, preview.isSigned() ? u"good"_s : u"none"_s},
            {u"signer"_s, preview.origin.signer},
            {u"signerName"_s, preview.origin.signerName},
            {u"hosts"_s, hosts},
            {u"untouched"_s, preview.comparison.untouched},
            {u"unknown"_s, QJsonArray::fromStringList(preview.comparison.unknown)},
            {u"hashedUnknown"_s, preview.comparison.hashedUnknown},
            {u"unused"_s, unused}};
}

/// Names that fill no screen.
QString shortened(const QStringList &names)
{
    constexpr qsizetype Most = 30;
    if (names.size() <= Most)
        return names.join(", "_L1);
    return shown(QT_TRANSLATE_NOOP("core", "%1 and %2 more"),
                 {names.first(Most).join(", "_L1), QLocale().toString(names.size() - Most)});
}

void printOpen(Output &output, const HostKeyMatch &match)
{
    if (match.outcome == HostKeyOutcome::Revoked) {
        output.text(shown(QT_TRANSLATE_NOOP("core", "%1: line %2 of the list takes this key back: %3"),
                          {match.host, QString::number(match.line), fingerprint::grouped(match.listed)}));
        if (!match.pinned.isEmpty())
            output.text(shown(QT_TRANSLATE_NOOP("core", "%1: it is still trusted here."), {match.host}));
        return;
    }
    if (!match.pinned.isEmpty())
        output.text(shown(QT_TRANSLATE_NOOP("core", "%1: trusted until now: %2"),
                          {match.host, fingerprint::grouped(match.pinned)}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "%1: line %2 of the list: %3"),
                      {match.host, QString::number(match.line), fingerprint::grouped(match.listed)}));
}

/// It takes back keys that no host of this repository has, and that is all.
bool isAboutOthers(const HostKeyComparison &comparison)
{
    return comparison.untouched > 0 && comparison.hosts.isEmpty();
}

void printPreview(Output &output, const HostKeyPreview &preview)
{
    output.text(preview.signatureText().text());
    TextTable table({shown(QT_TRANSLATE_NOOP("core", "Host")), shown(QT_TRANSLATE_NOOP("core", "Address")),
                     shown(QT_TRANSLATE_NOOP("core", "Key in the list")),
                     shown(QT_TRANSLATE_NOOP("core", "What happens"))});
    for (const HostKeyMatch &match : preview.comparison.hosts)
        table.add({match.host, match.address, fingerprint::grouped(match.listed), hostKeyOutcomeText(match).text()});
    if (!table.isEmpty())
        output.text(table.text());
    for (const HostKeyMatch &match : preview.comparison.hosts) {
        if (match.outcome != HostKeyOutcome::Pin && match.outcome != HostKeyOutcome::Same)
            printOpen(output, match);
    }
    if (isAboutOthers(preview.comparison))
        output.note(shown(QT_TRANSLATE_NOOP("core", "The list says nothing of the keys that are trusted here.")));
    if (preview.comparison.openCount() > 0)
        output.text(shown(QT_TRANSLATE_NOOP("core", "Find out these hosts' keys at the hosts themselves. To trust one: "
                                                    "convoyctl host trust NAME --fingerprint SHA256:… --reason "
                                                    "TEXT")));
    const QStringList &unknown = preview.comparison.unknown;
    if (!unknown.isEmpty())
        output.note(shown(QT_TRANSLATE_NOOP("core", "Not in this repository and not added: %1"), {shortened(unknown)}));
    if (preview.comparison.hashedUnknown > 0)
        output.note(shownCount(QT_TRANSLATE_N_NOOP("core", "%n line(s) with a hashed name fit no host of this "
                                                           "repository."),
                               preview.comparison.hashedUnknown));
    for (const UnusedLine &line : preview.unused)
        output.note(shown(QT_TRANSLATE_NOOP("core", "Line %1 is passed over: %2"),
                          {QString::number(line.line), line.why.text()}));
}

/// The contract's words of an import: 1, some were refused; 2, nothing is here that the list says.
int exitCodeOf(const HostKeyPreview &preview)
{
    constexpr int Nothing = 2;
    const HostKeyComparison &comparison = preview.comparison;
    if (isAboutOthers(comparison))
        return 0;
    if (comparison.count(HostKeyOutcome::Pin) + comparison.count(HostKeyOutcome::Same) == 0)
        return Nothing;
    return comparison.openCount() > 0 ? 1 : 0;
}

Result<int> importKeys(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    const auto preview = previewHostKeys(**repository, arguments.values().constFirst());
    if (!preview)
        return failure(preview.error());
    const bool isDryRun = arguments.has(u"dry-run"_s);
    qsizetype taken = 0;
    if (!isDryRun) {
        const Result<qsizetype> done = importHostKeys(**repository, *preview, arguments.value(u"reason"_s));
        if (!done)
            return failure(done.error());
        taken = *done;
    }
    Output &output = context.output();
    QJsonObject json = previewJson(*preview);
    json.insert(u"pinned"_s, taken);
    output.json(json);
    printPreview(output, *preview);
    if (isDryRun && !preview->isSigned() && preview->comparison.count(HostKeyOutcome::Pin) > 0)
        output.note(shown(QT_TRANSLATE_NOOP("core", "To take its keys, say why the list may be believed: --reason "
                                                    "TEXT")));
    output.text(isDryRun ? shown(QT_TRANSLATE_NOOP("core", "Nothing was changed."))
                         : shownCount(QT_TRANSLATE_N_NOOP("core", "%n host key(s) taken from the list."), taken));
    return exitCodeOf(*preview);
}

Result<QList<Host>> exportedHosts(Context &context, HostStore &store)
{
    Result<TargetSelection> targets = targetsFrom(context.arguments());
    if (!targets)
        return failure(targets.error());
    targets->all = targets->all || targets->isEmpty();
    return selectTargets(store, *targets);
}

Result<int> exportKeys(Context &context)
{
    const Result<Repository *> repository = context.repository();
    if (!repository)
        return failure(repository.error());
    HostStore &store = (*repository)->hosts();
    const Result<QList<Host>> hosts = exportedHosts(context, store);
    if (!hosts)
        return failure(hosts.error());
    const auto done = exportHostKeys(store, {.hosts = *hosts,
                                             .path = context.arguments().values().constFirst(),
                                             .madeBy = context.operatorName(),
                                             .made = context.clock().now()});
    if (!done)
        return failure(done.error());
    QJsonArray items;
    for (const Host &host : done->hosts)
        items += QJsonObject{{u"name"_s, host.name}, {u"hostKey"_s, host.hostKey}};
    Output &output = context.output();
    output.json({{u"list"_s, QFileInfo(done->path).absoluteFilePath()},
                 {u"sha256"_s, done->sha256},
                 {u"hosts"_s, items},
                 {u"withoutKey"_s, QJsonArray::fromStringList(done->withoutKey)}});
    output.text(
        shownCount(QT_TRANSLATE_N_NOOP("core", "%n host key(s) written to %1."), done->hosts.size(), {done->path}));
    output.text(shown(QT_TRANSLATE_NOOP("core", "SHA-256: %1"), {done->sha256}));
    if (!done->withoutKey.isEmpty())
        output.note(shown(QT_TRANSLATE_NOOP("core", "No key is trusted yet for: %1"), {shortened(done->withoutKey)}));
    return 0;
}

} // namespace

std::vector<CliCommand> hostKeyCommands()
{
    return {
        {.name = "host keys import",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Trust the host keys of a list; a key that is trusted already stays."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {"reason", "dry-run"},
         .run = importKeys,
         .note = QT_TRANSLATE_NOOP("core", "A list is lines of NAME-or-ADDRESS[:PORT] SHA256:…, a known_hosts file, or "
                                           "what host keys export writes. A signature is looked for beside it, as "
                                           "FILE.minisig; a list without one takes --reason.")},
        {.name = "host keys export",
         .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("core", "Write the trusted host keys into a list for a colleague."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = targetOptions(),
         .run = exportKeys,
         .note = QT_TRANSLATE_NOOP("core", "All hosts with a key when none is chosen. To sign it: minisign -Sm FILE")},
    };
}

} // namespace convoy
