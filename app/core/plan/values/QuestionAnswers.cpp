// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/values/QuestionAnswers.h"

#include "package/ini/SilentIni.h"
#include "plan/values/HostValues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error refused(const char *code, const PackageQuestion &question, const QString &value, Message why)
{
    return Error(QString::fromLatin1(code),
                 Message(QT_TRANSLATE_NOOP("core", "“%1” is no answer to “%2”."),
                         {value, question.title.isEmpty() ? question.name : question.title}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Correct the answer.")));
}

Error missing(const PackageQuestion &question)
{
    return Error(u"answer-missing"_s,
                 Message(QT_TRANSLATE_NOOP("core", "“%1” has no answer."),
                         {question.title.isEmpty() ? question.name : question.title}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The package says that it cannot be installed without it.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Answer the question.")));
}

bool isInteger(const QString &value)
{
    const QString digits = value.startsWith(u'-') ? value.mid(1) : value;
    bool fits = false;
    (void)value.toLongLong(&fits);
    return fits && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isFullPath(const QString &path)
{
    const bool isDrive =
        path.size() > 2 && path.at(0).isLetter() && path.at(1) == u':' && (path.at(2) == u'\\' || path.at(2) == u'/');
    if (!isDrive && !path.startsWith(u'/'))
        return false;
    const QStringList parts = QString(path).replace(u'\\', u'/').split(u'/');
    return !parts.contains(u".."_s) && !parts.contains(u"."_s) && !parts.contains(u"~"_s);
}

bool areChoices(const PackageQuestion &question, const QString &value)
{
    const QStringList chosen = question.type == "selectMultiple"_L1 ? value.split(u';') : QStringList{value};
    return std::ranges::all_of(chosen, [&](const QString &one) { return question.values.contains(one); });
}

} // namespace

std::optional<Error> answerProblem(const PackageQuestion &question, const QString &value)
{
    if (value.isEmpty())
        return question.isRequired ? std::optional(missing(question)) : std::nullopt;
    if (!SilentIni::isWritableValue(value))
        return refused("answer-text", question, value.simplified(),
                       Message(QT_TRANSLATE_NOOP("core", "It has a line end in it.")));
    if (value.contains("${"_L1))
        return std::nullopt;
    if (question.type == "integer"_L1 && !isInteger(value))
        return refused("answer-integer", question, value, Message(QT_TRANSLATE_NOOP("core", "It is a whole number.")));
    if (question.type == "boolean"_L1 && value != "true"_L1 && value != "false"_L1)
        return refused("answer-boolean", question, value,
                       Message(QT_TRANSLATE_NOOP("core", "It is a choice between: %1."), {u"true, false"_s}));
    if (!question.values.isEmpty() && !areChoices(question, value))
        return refused(
            "answer-choice", question, value,
            Message(QT_TRANSLATE_NOOP("core", "It is a choice between: %1."), {question.values.join(u", "_s)}));
    if (question.type == "path"_L1 && !isFullPath(value))
        return refused("answer-path", question, value,
                       Message(QT_TRANSLATE_NOOP("core", "It is a full path, without “~”, “.” or “..” in it.")));
    if (question.type == "port"_L1 && !validateApplicationField(u"port"_s, value))
        return refused("answer-port", question, value,
                       Message(QT_TRANSLATE_NOOP("core", "Ports are whole numbers from 1 to 65535.")));
    return std::nullopt;
}

const PackageQuestion *questionFor(const PackageDescriptor &package, const SilentKey &key)
{
    const auto found = std::ranges::find_if(package.questions, [&](const PackageQuestion &question) {
        return !question.silent.isEmpty() && silentKeyOf(question.silent) == key;
    });
    return found == package.questions.cend() ? nullptr : &*found;
}

} // namespace convoy
