// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/import/FactImportErrors.h"

#include <QCoreApplication>

namespace convoy {

Error FactImportErrors::refused(const QString &fileName, int line, const Error &reason)
{
    const Message advice = reason.remedy.isEmpty()
                               ? Message(QT_TRANSLATE_NOOP("core", "Correct the line and read the file again."))
                               : reason.remedy;
    return Error(QStringLiteral("facts-refused"),
                 Message(QT_TRANSLATE_NOOP("core", "The facts in %1 are refused, line %2. Nothing is stored."),
                         {fileName, QString::number(line)}),
                 ErrorKind::Request)
        .because(reason.what)
        .advise(advice);
}

Error FactImportErrors::unknownHost(const QString &host)
{
    return Error(QStringLiteral("host-unknown"),
                 Message(QT_TRANSLATE_NOOP("core", "The host %1 is not in this repository."), {host}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Add the host first, or correct its name: convoyctl host list")));
}

Result<const FactDeclaration *> FactImportErrors::declared(const FactVocabulary &vocabulary, const QString &name,
                                                           FactScope scope)
{
    const FactDeclaration *found = vocabulary.find(name);
    if (found != nullptr && found->scope == scope)
        return found;
    if (found != nullptr)
        return failure(
            Error(QStringLiteral("fact-scope"),
                  Message(QT_TRANSLATE_NOOP("core", "The fact %1 is about: %2."), {name, factScopeWord(found->scope)}),
                  ErrorKind::Request)
                .advise(Message(QT_TRANSLATE_NOOP("core", "Write it where it belongs."))));
    const QString nearest = vocabulary.nearest(name);
    Error error(QStringLiteral("fact-unknown"), Message(QT_TRANSLATE_NOOP("core", "No fact %1 is known."), {name}),
                ErrorKind::Request);
    if (nearest.isEmpty())
        return failure(std::move(error).advise(
            Message(QT_TRANSLATE_NOOP("core", "List the facts that there are: convoyctl facts list"))));
    return failure(std::move(error).advise(Message(QT_TRANSLATE_NOOP("core", "Did you mean %1?"), {nearest})));
}

} // namespace convoy
