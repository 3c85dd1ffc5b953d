// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change/PlanFindings.h"

#include "plan/values/HostValues.h"
#include "plan/values/QuestionAnswers.h"
#include "prerequisites/FindingBuilder.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Finding addedKey(const QString &host, const SilentKey &key)
{
    return FindingBuilder("silent-ini-key", host, Message(QT_TRANSLATE_NOOP("core", "A key is added to silent.ini")))
        .found(Message(QT_TRANSLATE_NOOP("core", "There is no %1 in [%2] in the package's file."),
                       {key.second, key.first}))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A key that the package's file has.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "An installer passes over keys it does not know.")))
        .note(Message(QT_TRANSLATE_NOOP("core", "The key will be added. Check how it is written.")));
}

QList<std::pair<PackageQuestion, Error>> problems(const PackageDescriptor &package, const PlanHost &planned)
{
    QList<std::pair<PackageQuestion, Error>> found;
    for (const PackageQuestion &question : package.questions) {
        const SilentKey key = silentKeyOf(question.silent);
        if (key.first.isEmpty() || isSecretKey(package, key))
            continue;
        if (const auto problem = answerProblem(question, planned.silent.value(key)))
            found += {question, *problem};
    }
    return found;
}

} // namespace

Finding unreachableFinding(const PlanTarget &target)
{
    return FindingBuilder("reachable", target.host.name, Message(QT_TRANSLATE_NOOP("core", "The host can be reached")))
        .found(target.unreachable->what)
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A host that answers and lets Convoy log in.")))
        .why(target.unreachable->why.isEmpty()
                 ? Message(QT_TRANSLATE_NOOP("core", "Nothing was asked of the host, and nothing is known about it."))
                 : target.unreachable->why)
        .warning(Truth::Unknown,
                 target.unreachable->remedy.isEmpty()
                     ? Message(QT_TRANSLATE_NOOP("core", "The run will try it again; the other hosts go on."))
                     : target.unreachable->remedy);
}

QList<Finding> silentKeyFindings(const PlanRequest &request, const ParameterSet &parameters)
{
    QList<Finding> findings;
    const auto look = [&](const QString &host, const ParameterValues &values) {
        for (const SilentKey &key : values.silent.keys()) {
            const bool isAsked =
                questionFor(request.package, key) != nullptr || key == silentKeyOf(request.package.parent.folder);
            if (!isAsked && !request.silentIni.value(key.first, key.second))
                findings += addedKey(host, key);
        }
    };
    look(QString(), parameters.general);
    for (auto it = parameters.hosts.cbegin(); it != parameters.hosts.cend(); ++it)
        look(it.key(), it.value());
    return findings;
}

QList<Finding> questionFindings(const PackageDescriptor &package, const PlanHost &planned)
{
    QList<Finding> findings;
    for (const auto &[question, problem] : problems(package, planned)) {
        const SilentKey key = silentKeyOf(question.silent);
        const bool isOpen = problem.code == QLatin1String("answer-missing");
        findings += FindingBuilder("questions", planned.host,
                                   Message(QT_TRANSLATE_NOOP("core", "The package's questions are answered")))
                        .found(isOpen ? Message(QT_TRANSLATE_NOOP("core", "\"%1\" has no answer."), {question.title})
                                      : problem.what)
                        .wanted(Message(QT_TRANSLATE_NOOP("core", "A value for %1 in [%2]."), {key.second, key.first}))
                        .why(problem.why)
                        .blocker(Truth::False,
                                 Message(QT_TRANSLATE_NOOP("core", "Give the value in the installation parameters.")));
    }
    return findings;
}

QList<PlanQuestion> openQuestions(const PackageDescriptor &package, const PlanHost &planned)
{
    QList<PlanQuestion> open;
    for (const auto &[question, problem] : problems(package, planned))
        open += {.fact = question.name,
                 .host = planned.host,
                 .title = question.title,
                 .type = question.type,
                 .values = question.values};
    return open;
}

} // namespace convoy
