// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include "CliCommand.h"
#include "base/text/NearestWord.h"

#include <QList>
#include <QRegularExpression>
#include <QtTypes>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

// What the contract names is in here, also where the function behind it has not landed.
constexpr std::array Options{
    Option{"repository", OptionKind::Value, "URL", QT_TRANSLATE_NOOP("core", "The repository to use: sqlite:PATH.")},
    Option{"language", OptionKind::Value, "en|it|fr|es",
           QT_TRANSLATE_NOOP("core", "Language of texts; the system's if not given.")},
    Option{"operator", OptionKind::Value, "NAME",
           QT_TRANSLATE_NOOP("core", "Who is working; the system user if not given.")},
    Option{"json", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Print results as JSON.")},
    Option{"quiet", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "No progress and no notes.")},
    Option{"verbose", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "The log on standard error as well.")},
    Option{"help", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Explain a command.")},
    Option{"version", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Print the version of Convoy.")},

    Option{"only", OptionKind::List, "NAME@VERSION", QT_TRANSLATE_NOOP("core", "Import these packages alone.")},
    Option{"template", OptionKind::Repeated, "FILE",
           QT_TRANSLATE_NOOP("core", "A template to import with the package.")},
    Option{"replace", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "Replace a package of the same name and version.")},
    Option{"allow-older", OptionKind::Value, "REASON",
           QT_TRANSLATE_NOOP("core", "Import media older than what is known, and why.")},
    Option{"tenant", OptionKind::List, "TENANT", QT_TRANSLATE_NOOP("core", "Tenant.")},
    Option{"group", OptionKind::List, "GROUP", QT_TRANSLATE_NOOP("core", "Group.")},
    Option{"filter", OptionKind::Value, "TEXT", QT_TRANSLATE_NOOP("core", "Show what contains this text.")},
    Option{"sort", OptionKind::Value, "COLUMN", QT_TRANSLATE_NOOP("core", "Sort by this column.")},
    Option{"descending", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Largest or latest first.")},
    Option{"nickname", OptionKind::Value, "TEXT", QT_TRANSLATE_NOOP("core", "Short name of the package.")},
    Option{"description", OptionKind::Value, "TEXT", QT_TRANSLATE_NOOP("core", "Description; may be empty.")},
    Option{"yes", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Do not ask.")},
    Option{"force", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Also when the package stands on hosts.")},
    Option{"by", OptionKind::Value, "NAME", QT_TRANSLATE_NOOP("core", "What this operator did.")},
    Option{"action", OptionKind::Value, "WORD", QT_TRANSLATE_NOOP("core", "One kind of action.")},
    Option{"subject", OptionKind::Value, "TEXT", QT_TRANSLATE_NOOP("core", "What it was done to contains this text.")},
    Option{"since", OptionKind::Value, "TIME", QT_TRANSLATE_NOOP("core", "Not before this time or day, in UTC.")},
    Option{"head", OptionKind::Value, "HASH",
           QT_TRANSLATE_NOOP("core", "The head of the trail that a report printed; it must be there still.")},
    Option{"limit", OptionKind::Value, "N", QT_TRANSLATE_NOOP("core", "Not more than this many.")},
    Option{"keys", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "Trusted and revoked keys, and the policy for unsigned packages, too.")},
    Option{"files-to", OptionKind::Value, "FOLDER",
           QT_TRANSLATE_NOOP("core", "Where plans and solution definitions go; beside the repository if not given.")},
    Option{"keep", OptionKind::Value, "N",
           QT_TRANSLATE_NOOP("core", "How many newest versions of each package stay; 3 if not given.")},
    Option{"older-than", OptionKind::Value, "DAYS",
           QT_TRANSLATE_NOOP("core", "Only what was imported or edited last more than this many days ago.")},
    Option{"to", OptionKind::Value, "FILE|FOLDER/", QT_TRANSLATE_NOOP("core", "Where to write it.")},

    Option{"address", OptionKind::Value, "ADDRESS",
           QT_TRANSLATE_NOOP("core", "DNS name or IP address; the host's name if not given.")},
    Option{"port", OptionKind::Value, "PORT", QT_TRANSLATE_NOOP("core", "Port of the SSH server, 22 if not given.")},
    Option{"user", OptionKind::Value, "USER", QT_TRANSLATE_NOOP("core", "Login user; your own name if not given.")},
    Option{"key", OptionKind::Value, "FILE", QT_TRANSLATE_NOOP("core", "Private key to log in with.")},
    Option{"platform", OptionKind::Value, "linux|windows", QT_TRANSLATE_NOOP("core", "What the host runs.")},
    Option{"role", OptionKind::List, "ROLE", QT_TRANSLATE_NOOP("core", "Role of the host, or of the operator.")},
    Option{"site", OptionKind::List, "SITE", QT_TRANSLATE_NOOP("core", "Site of the host.")},
    Option{"host-key", OptionKind::Value, "SHA256:…",
           QT_TRANSLATE_NOOP("core", "Fingerprint of the host's key, to be trusted.")},
    Option{"connection", OptionKind::Value, "ssh|local", QT_TRANSLATE_NOOP("core", "How the host is reached.")},
    Option{"jump", OptionKind::Value, "HOST", QT_TRANSLATE_NOOP("core", "Host to go through.")},
    Option{"run-as", OptionKind::Value, "USER",
           QT_TRANSLATE_NOOP("core", "Account that runs the steps, through sudo.")},
    Option{"staging", OptionKind::Value, "FOLDER", QT_TRANSLATE_NOOP("core", "Folder on the host for Convoy's files.")},
    Option{"fingerprint", OptionKind::Value, "SHA256:…",
           QT_TRANSLATE_NOOP("core", "Fingerprint of the key to be trusted.")},
    Option{"reason", OptionKind::Value, "TEXT", QT_TRANSLATE_NOOP("core", "Why; it is kept.")},
    Option{"password-file", OptionKind::Value, "FILE|-",
           QT_TRANSLATE_NOOP("core", "Read the login password from a file or standard input.")},

    Option{"host", OptionKind::List, "NAME", QT_TRANSLATE_NOOP("core", "Host, by name.")},
    Option{"hosts", OptionKind::Value, "FILE",
           QT_TRANSLATE_NOOP("core", "File with the names of hosts, one in a line.")},
    Option{"all", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "All hosts but this computer.")},
    Option{"package", OptionKind::Value, "ID", QT_TRANSLATE_NOOP("core", "Package, by ID, NAME@VERSION or name.")},
    Option{"solution", OptionKind::Value, "SOLUTION", QT_TRANSLATE_NOOP("core", "Solution definition.")},
    Option{"profile", OptionKind::Value, "install|upgrade|rollback", QT_TRANSLATE_NOOP("core", "What is to be done.")},
    Option{"set", OptionKind::Repeated, "application.KEY=VALUE",
           QT_TRANSLATE_NOOP("core", "An application parameter.")},
    Option{"silent", OptionKind::Repeated, "SECTION.KEY=VALUE",
           QT_TRANSLATE_NOOP("core", "A value of the silent.ini.")},
    Option{"silent-ini", OptionKind::Value, "FILE", QT_TRANSLATE_NOOP("core", "A silent.ini whose values are used.")},
    Option{"secret", OptionKind::Repeated, "SECTION.KEY=@FILE|@-",
           QT_TRANSLATE_NOOP("core", "A secret of the silent.ini, from a file or standard input.")},
    Option{"parameters", OptionKind::Value, "FILE.json",
           QT_TRANSLATE_NOOP("core", "Values for all hosts and for single ones.")},
    Option{"answer", OptionKind::Repeated, "FACT=VALUE", QT_TRANSLATE_NOOP("core", "An answer to a question.")},
    Option{"facts", OptionKind::Value, "FILE.json",
           QT_TRANSLATE_NOOP("core", "Take the facts of a solution from this file; connect to no host.")},
    Option{"move", OptionKind::Repeated, "HOST=STAGE",
           QT_TRANSLATE_NOOP("core", "Do a host in another stage of the solution's plan.")},
    Option{
        "organisation-host", OptionKind::Value, "HOST",
        QT_TRANSLATE_NOOP("core", "Where commands of the whole organisation run; the plan's first host if not given.")},
    Option{"stored-facts", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "Use the facts that are stored; connect to no host.")},
    Option{"wave-size", OptionKind::Value, "N|P%", QT_TRANSLATE_NOOP("core", "Hosts done together.")},
    Option{"parallel", OptionKind::Value, "N",
           QT_TRANSLATE_NOOP("core", "Hosts worked on at the same time, 16 if not given.")},
    Option{"parallel-copies", OptionKind::Value, "N",
           QT_TRANSLATE_NOOP("core", "Hosts copied to at the same time, 8 if not given.")},
    Option{"max-failed", OptionKind::Value, "N",
           QT_TRANSLATE_NOOP("core", "Start nothing new after this many failed hosts.")},
    Option{"max-failed-per-wave", OptionKind::Value, "N", QT_TRANSLATE_NOOP("core", "The same, within one wave.")},
    Option{"retries", OptionKind::Value, "N", QT_TRANSLATE_NOOP("core", "How often a step is tried again.")},
    Option{"out", OptionKind::Value, "FILE", QT_TRANSLATE_NOOP("core", "File to write.")},
    Option{"plan", OptionKind::Value, "FILE",
           QT_TRANSLATE_NOOP("core", "A plan saved with: convoyctl plan --out FILE.")},
    Option{"detach", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Start the run, print its ID and end.")},
    Option{"dry-run", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Show what would be done, and change nothing.")},
    Option{"leave-out-blocked", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "Skip hosts that prerequisites block.")},
    Option{"waive", OptionKind::Repeated, "RULE=REASON", QT_TRANSLATE_NOOP("core", "Waive a rule, and why.")},
    Option{"acknowledge", OptionKind::List, "RULE", QT_TRANSLATE_NOOP("core", "Acknowledge a warning.")},
    Option{"on-failure", OptionKind::Value, "keep|undo",
           QT_TRANSLATE_NOOP("core", "What happens to a host where a step failed.")},
    Option{"lock-wait", OptionKind::Value, "SECONDS",
           QT_TRANSLATE_NOOP("core", "How long to wait for a host that another run works on.")},

    Option{"after-step", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "Let running steps finish; begin nothing else. This is the default.")},
    Option{"now", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "End running installers on their hosts at once.")},
    Option{"failed", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Hosts that failed.")},
    Option{"unreachable", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Hosts that could not be reached.")},
    Option{"not-started", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "Hosts that were not started, or stopped in the middle.")},
    Option{"skipped", OptionKind::Flag, "", QT_TRANSLATE_NOOP("core", "Hosts that were left out.")},
    Option{"step", OptionKind::Value, "STEP", QT_TRANSLATE_NOOP("core", "One step.")},
    Option{"level", OptionKind::Value, "all|steps|failures",
           QT_TRANSLATE_NOOP("core", "How much of the log; all of it if not given.")},
    Option{"search", OptionKind::Value, "TEXT", QT_TRANSLATE_NOOP("core", "Only lines that hold this text.")},
    Option{"state", OptionKind::Value, "STATE", QT_TRANSLATE_NOOP("core", "One state.")},
    Option{"format", OptionKind::Value, "html|pdf|csv", QT_TRANSLATE_NOOP("core", "Form of the report.")},

    Option{"nt-version", OptionKind::Value, "10.0", QT_TRANSLATE_NOOP("core", "Version of the Windows NT kernel.")},
    Option{"build", OptionKind::Value, "N", QT_TRANSLATE_NOOP("core", "Build number of Windows.")},
    Option{"ubr", OptionKind::Value, "N", QT_TRANSLATE_NOOP("core", "Revision of the build (UBR).")},
    Option{"edition", OptionKind::Value, "EDITION",
           QT_TRANSLATE_NOOP("core", "EditionID of the registry; for licences standard or datacenter.")},
    Option{"installation-type", OptionKind::Value, "TYPE",
           QT_TRANSLATE_NOOP("core", "InstallationType of the registry, for example Server Core.")},
    Option{"product-type", OptionKind::Value, "TYPE",
           QT_TRANSLATE_NOOP("core", "ProductType of the registry: WinNT, ServerNT or LanmanNT.")},
    Option{"service-pack", OptionKind::Value, "N",
           QT_TRANSLATE_NOOP("core", "Number of the service pack, 0 for none.")},
    Option{"architecture", OptionKind::Value, "x64", QT_TRANSLATE_NOOP("core", "Architecture of the processor.")},
    Option{"product-name", OptionKind::Value, "TEXT",
           QT_TRANSLATE_NOOP("core", "Name of the product, as the system says it.")},
    Option{"display-version", OptionKind::Value, "21H2",
           QT_TRANSLATE_NOOP("core", "DisplayVersion, or the old ReleaseId, of the registry.")},
    Option{"os-release-id", OptionKind::Value, "ID",
           QT_TRANSLATE_NOOP("core", "ID in /etc/os-release of a Linux host.")},
    Option{"os-release-version", OptionKind::Value, "VERSION",
           QT_TRANSLATE_NOOP("core", "VERSION_ID in /etc/os-release of a Linux host.")},
    Option{
        "needs", OptionKind::List, "NEED",
        QT_TRANSLATE_NOOP("core", "What is asked of the system: gui, console, wow64, windows-installer, hyper-v, …")},
    Option{"on", OptionKind::Value, "DATE",
           QT_TRANSLATE_NOOP("core", "The day to be judged, 2026-11-20; today if not given.")},
    Option{"esu", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("core", "The host is enrolled in extended security updates.")},
    Option{"processors", OptionKind::List, "CORES",
           QT_TRANSLATE_NOOP("core", "Physical cores of each processor: 8,8.")},
    Option{"vms", OptionKind::Value, "N", QT_TRANSLATE_NOOP("core", "Virtual machines on the server.")},
};

constexpr std::array<const char *, 8> Globals{"repository", "language", "operator", "json",
                                              "quiet",      "verbose",  "help",     "version"};

/// Of a command and of every command; without one, of all.
QStringList optionsOf(const CliCommand *command)
{
    QStringList names;
    for (const Option &option : Options) {
        const QString name = QString::fromLatin1(option.name);
        const auto isIt = [&](const char *own) { return name == QLatin1String(own); };
        if (command == nullptr || isGlobalOption(name) || std::ranges::any_of(command->options, isIt))
            names += name;
    }
    return names;
}

} // namespace

std::span<const Option> allOptions()
{
    return Options;
}

std::span<const char *const> globalOptions()
{
    return Globals;
}

const Option *findOption(const QString &name)
{
    const auto *found =
        std::ranges::find_if(Options, [&](const Option &option) { return name == QLatin1String(option.name); });
    return found == Options.end() ? nullptr : found;
}

bool isGlobalOption(const QString &name)
{
    return std::ranges::any_of(Globals, [&](const char *global) { return name == QLatin1String(global); });
}

QString nearestOption(const QString &name, const CliCommand *command)
{
    constexpr qsizetype NearEnough = 2;
    const QStringList candidates = optionsOf(command);
    if (const QStringList longer = candidates.filter(QRegularExpression(u'^' + QRegularExpression::escape(name)));
        longer.size() == 1 && !name.isEmpty())
        return longer.constFirst();
    return nearestWord(name, candidates, NearEnough);
}

} // namespace convoy
