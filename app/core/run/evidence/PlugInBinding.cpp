// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/PlugInBinding.h"

#include "plan/HostValues.h"

#include <QCoreApplication>

namespace convoy {

namespace {

struct Copy
{
    QString from;
    QString to;
};

QString below(const QString &folder, const QString &path)
{
    return path.isEmpty() ? folder : folder + QLatin1Char('/') + path;
}

QList<Copy> wantedCopies(const HostContext &context, const QString &folder)
{
    const ParentApplication &parent = context.run.package.parent;
    QList<Copy> copies;
    for (const QString &file : parent.files)
        copies += {below(context.planned.installPath, file),
                   below(below(folder, parent.into), file.section(QLatin1Char('/'), -1))};
    return copies;
}

/// Prints the number of each file that is not there.
Command missingScript(const QList<Copy> &copies)
{
    Command command(QStringLiteral("n=0; for f in"));
    for (const Copy &copy : copies)
        command.text(QStringLiteral(" ")).word(copy.to);
    command.text(QStringLiteral("; do [ -f \"$f\" ] || echo \"$n\"; n=$((n+1)); done"));
    return command;
}

Error notBound(const HostContext &context, const QString &folder, const QList<Copy> &missing)
{
    QStringList files;
    for (const Copy &copy : missing)
        files += QStringLiteral("%1 → %2").arg(copy.from, copy.to);
    const QString list = files.join(QLatin1String(", "));
    const Message why =
        folder.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "No folder of the parent was given."))
            : Message(QT_TRANSLATE_NOOP("core", "The plug-in's files are not in %1, which was given as the folder of "
                                                "its parent."),
                      {folder});
    return Error(
               QStringLiteral("plug-in-not-bound"),
               Message(QT_TRANSLATE_NOOP("core", "%1 stands on %2, but its parent does not have it: copy by hand %3."),
                       {context.run.package.displayName(), context.host.name, list}))
        .because(why)
        .advise(
            Message(QT_TRANSLATE_NOOP("core", "Copy these files by hand into the folder of the parent, then restart "
                                              "it: %1."),
                    {list}));
}

} // namespace

Result<std::optional<Error>> lookAtBinding(const HostContext &context)
{
    const PackageDescriptor &package = context.run.package;
    const bool isAsked = package.isPlugIn() && !package.parent.folder.isEmpty() && !package.parent.files.isEmpty()
                         && context.family() != QLatin1String("windows");
    if (!isAsked)
        return std::optional<Error>();
    const QString folder = context.planned.silent.value(silentKeyOf(package.parent.folder));
    const QList<Copy> copies = wantedCopies(context, folder);
    if (folder.isEmpty()) {
        QList<Copy> shown = copies;
        for (Copy &copy : shown)
            copy.to = QStringLiteral("…") + copy.to;
        return std::optional(notBound(context, folder, shown));
    }
    auto result = context.connection->run(missingScript(copies), {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    QList<Copy> missing;
    for (const QByteArray &line : result->output.split('\n')) {
        bool isNumber = false;
        const qsizetype at = line.trimmed().toLongLong(&isNumber);
        if (isNumber && at >= 0 && at < copies.size())
            missing += copies.at(at);
    }
    if (missing.isEmpty())
        return std::optional<Error>();
    return std::optional(notBound(context, folder, missing));
}

} // namespace convoy
