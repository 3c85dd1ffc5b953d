// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/PlugInBinding.h"

#include "plan/values/HostValues.h"

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

/// Those that stand there (`test` "["), or those that do not ("! [").
Result<QList<Copy>> copiesWhere(const HostContext &context, const QList<Copy> &copies, const char *test)
{
    Command command(QStringLiteral("n=0; for f in"));
    for (const Copy &copy : copies)
        command.text(QStringLiteral(" ")).word(copy.to);
    command.text(
        QStringLiteral("; do if %1 -f \"$f\" ]; then echo \"$n\"; fi; n=$((n+1)); done").arg(QLatin1String(test)));
    auto result = context.connection->run(command, {}, context.cancel);
    if (!result)
        return failure(std::move(result).error());
    QList<Copy> found;
    for (const QByteArray &line : result->output.split('\n')) {
        bool isNumber = false;
        const qsizetype at = line.trimmed().toLongLong(&isNumber);
        if (isNumber && at >= 0 && at < copies.size())
            found += copies.at(at);
    }
    return found;
}

bool isAsked(const HostContext &context)
{
    const PackageDescriptor &package = context.run.package;
    return package.isPlugIn() && !package.parent.folder.isEmpty() && !package.parent.files.isEmpty()
           && context.family() != QLatin1String("windows");
}

QString parentFolder(const HostContext &context)
{
    return context.planned.silent.value(silentKeyOf(context.run.package.parent.folder));
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

Error leftBehind(const HostContext &context, const QList<Copy> &left)
{
    QStringList files;
    for (const Copy &copy : left)
        files += copy.to;
    return Error(QStringLiteral("plug-in-left-behind"),
                 Message(QT_TRANSLATE_NOOP("core", "%1 does not stand on %2 any more, but its parent still has files "
                                                   "of it: %3."),
                         {context.run.package.name, context.host.name, files.join(QLatin1String(", "))}))
        .because(Message(QT_TRANSLATE_NOOP("core", "They were copied there beside the installation, and the parent may "
                                                   "use them.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Remove them by hand, then restart the parent.")));
}

} // namespace

Result<std::optional<Error>> lookAtBinding(const HostContext &context)
{
    if (!isAsked(context))
        return std::optional<Error>();
    const QString folder = parentFolder(context);
    const QList<Copy> copies = wantedCopies(context, folder);
    if (folder.isEmpty()) {
        QList<Copy> shown = copies;
        for (Copy &copy : shown)
            copy.to = QStringLiteral("…") + copy.to;
        return std::optional(notBound(context, folder, shown));
    }
    const auto missing = copiesWhere(context, copies, "! [");
    if (!missing)
        return failure(missing.error());
    return missing->isEmpty() ? std::optional<Error>() : std::optional(notBound(context, folder, *missing));
}

Result<std::optional<Error>> lookForLeftCopies(const HostContext &context)
{
    const QString folder = isAsked(context) ? parentFolder(context) : QString();
    if (folder.isEmpty())
        return std::optional<Error>();
    const auto left = copiesWhere(context, wantedCopies(context, folder), "[");
    if (!left)
        return failure(left.error());
    return left->isEmpty() ? std::optional<Error>() : std::optional(leftBehind(context, *left));
}

} // namespace convoy
