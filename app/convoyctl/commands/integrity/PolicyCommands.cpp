// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Commands.h"
#include "repository/integrity/IntegrityStore.h"

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

using Unsigned = IntegrityStore::Unsigned;

Result<int> printPolicy(Context &context, Repository &repository)
{
    const Result<Unsigned> policy = repository.integrity().unsignedPolicy();
    if (!policy)
        return failure(policy.error());
    const bool isAllowed = *policy == Unsigned::Allow;
    context.output().json({{u"policy"_s, QJsonObject{{u"unsigned"_s, isAllowed ? u"allow"_s : u"refuse"_s}}}});
    context.output().text(
        isAllowed
            ? shown(QT_TRANSLATE_NOOP("core", "Packages without a trusted signature are let in (unsigned=allow)."))
            : shown(QT_TRANSLATE_NOOP("core", "Packages without a trusted signature are refused "
                                              "(unsigned=refuse).")));
    return 0;
}

Result<int> showPolicy(Context &context)
{
    const Result<Repository *> repository = context.repository();
    return repository ? printPolicy(context, **repository) : failure(repository.error());
}

Result<int> setPolicy(Context &context)
{
    const QString given = context.arguments().values().constFirst();
    const bool isAllow = given == "unsigned=allow"_L1;
    if (!isAllow && given != "unsigned=refuse"_L1)
        return failure(usageError(u"bad-value"_s,
                                  Message(QT_TRANSLATE_NOOP("core", "“%1” is no policy. There are: %2."),
                                          {given, u"unsigned=allow, unsigned=refuse"_s}),
                                  context.arguments().command()));
    const Result<Repository *> repository = context.repository(Context::Access::Fill);
    if (!repository)
        return failure(repository.error());
    const Status done = (*repository)->integrity().setUnsignedPolicy(isAllow ? Unsigned::Allow : Unsigned::Refuse);
    return done ? printPolicy(context, **repository) : failure(done.error());
}

} // namespace

std::vector<CliCommand> policyCommands()
{
    return {
        {.name = "policy show",
         .arguments = "",
         .summary = QT_TRANSLATE_NOOP("core", "Show whether packages without a trusted signature are let in."),
         .options = {},
         .run = showPolicy},
        {.name = "policy set",
         .arguments = "unsigned=allow|refuse",
         .summary = QT_TRANSLATE_NOOP("core", "Let packages without a trusted signature in, or refuse them."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = setPolicy},
    };
}

} // namespace convoy
